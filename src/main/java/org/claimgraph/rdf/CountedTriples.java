package org.claimgraph.rdf;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.claimgraph.run.Progress;

/** An output whose triples are counted as they are sent. */
public final class CountedTriples extends StreamRDFWrapper {

    private final Progress progress;

    public CountedTriples(StreamRDF out, Progress progress) {
        super(out);
        this.progress = progress;
    }

    @Override
    public void triple(Triple triple) {
        progress.madeTriple();
        super.triple(triple);
    }
}
