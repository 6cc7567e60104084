package org.claimgraph.claims.extract;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.problem.Problems;

/**
 * What extractors share: the base of IRIs, the registry, and where triples, claim records and
 * problems go.
 */
public record Extraction(
        ProjectIris iris,
        Registry registry,
        StreamRDF out,
        Consumer<ClaimRecord> claims,
        Problems problems) {

    /** Returns what an extractor needs that only checks rows: nothing but problems leaves it. */
    public Extraction checking() {
        return new Extraction(iris, registry, StreamRDFLib.sinkNull(), claim -> {}, problems);
    }

    void triple(Node subject, Node predicate, Node object) {
        out.triple(Triple.create(subject, predicate, object));
    }
}
