package org.claimgraph.claims.build;

import java.util.List;
import org.claimgraph.claims.derive.Finding;

/**
 * What came in and what came out.
 *
 * @param tables the tables in the order they were read, with their rows
 * @param documents the documents, sorted by id, with their claims
 * @param findings what the rules found
 * @param triples how many distinct triples the graph has; 0 when nothing was built
 */
public record BuildReport(
        List<TableCount> tables,
        List<DocumentCount> documents,
        List<Finding> findings,
        long triples) {

    /** Returns the same report of a graph with this many triples. */
    BuildReport withTriples(long distinct) {
        return new BuildReport(tables, documents, findings, distinct);
    }

    /** Returns how many rows were read. */
    public int rows() {
        return tables.stream().mapToInt(TableCount::rows).sum();
    }

    /** Returns how many claims the graph has. */
    public int claims() {
        return documents.stream().mapToInt(DocumentCount::claims).sum();
    }

    /** Returns the findings of a kind. */
    public List<Finding> findings(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
