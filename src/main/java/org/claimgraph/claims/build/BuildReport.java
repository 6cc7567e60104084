package org.claimgraph.claims.build;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;

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
    public List<Finding> findings(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /**
     * Findings of one kind on one dimension.
     *
     * @param dimension the word of the dimension, such as {@code amount}
     * @param count how many there are, at least 1
     * @param example the matter of one of them, in words
     */
    public record OnDimension(String dimension, int count, String example) {}

    /** Returns the conflicts by dimension; dimensions without any are absent. */
    public List<OnDimension> disagreements() {
        return byDimension(Kind.CONFLICT);
    }

    /** Returns the tensions by dimension; dimensions without any are absent. */
    public List<OnDimension> tensions() {
        return byDimension(Kind.TENSION);
    }

    private List<OnDimension> byDimension(Kind kind) {
        List<OnDimension> all = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Finding> some = findings(kind, dimension);
            if (!some.isEmpty()) {
                String example = some.get(some.size() - 1).matter();
                all.add(new OnDimension(dimension.slug(), some.size(), example));
            }
        }
        return all;
    }

    /** Returns how many matters independent voices corroborate. */
    public int corroborated() {
        return findings(Kind.CORROBORATION, Dimension.STANCE).size();
    }

    /** Returns how many matters voices of opposed sides corroborate. */
    public int corroboratedAcrossSides() {
        return findings(Kind.CORROBORATION_ACROSS_SIDES, Dimension.STANCE).size();
    }

    /** Returns how often somebody who was asked or concerned did not confirm. */
    public int unconfirmed() {
        return findings(Kind.UNCONFIRMED).size();
    }

    private List<Finding> findings(Kind kind, Dimension dimension) {
        return findings(kind).stream().filter(finding -> finding.dimension() == dimension).toList();
    }
}
