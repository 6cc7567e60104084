package org.claimgraph.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes triples into the default graph of a dataset that is in a write transaction. */
final class DefaultGraphLoad implements StreamRDF {

    private final DatasetGraph dataset;

    DefaultGraphLoad(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public void start() {}

    @Override
    public void triple(Triple triple) {
        dataset.add(
                Quad.defaultGraphNodeGenerated,
                triple.getSubject(),
                triple.getPredicate(),
                triple.getObject());
    }

    /** Takes quads of the default graph only: the store has no other. */
    @Override
    public void quad(Quad quad) {
        if (!quad.isDefaultGraph()) {
            throw new IllegalArgumentException("not in the default graph: " + quad);
        }
        triple(quad.asTriple());
    }

    @Override
    public void prefix(String prefix, String iri) {
        dataset.prefixes().add(prefix, iri);
    }

    /** Ignored: triples arrive with absolute IRIs. */
    @Override
    public void base(String base) {}

    @Override
    public void finish() {}
}
