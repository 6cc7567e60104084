package org.claimgraph.build;

import java.util.List;
import java.util.SortedMap;
import org.claimgraph.derive.Finding;

/**
 * What came in and what came out.
 *
 * @param tables the tables in the order they were read, with their rows
 * @param claims how many claims each document has
 * @param findings what the rules found
 * @param triples how many distinct triples the graph has; 0 when nothing was built
 */
public record BuildReport(
        List<TableCount> tables,
        SortedMap<String, Integer> claims,
        List<Finding> findings,
        long triples) {

    /** Returns how many findings are of a kind. */
    public long count(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }
}
