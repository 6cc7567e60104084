package org.claimgraph.claims.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.claimgraph.rdf.RdfFormat;

/** Writes a graph. */
public final class GraphExport {

    private GraphExport() {}

    /**
     * Writes all triples of a graph, and its prefixes where the format has any.
     *
     * <p>The output is not closed.
     */
    public static void write(Graph graph, RdfFormat format, OutputStream out) {
        StreamRDF writer = format.stream(out);
        writer.start();
        StreamRDFOps.sendPrefixesToStream(graph.getPrefixMapping(), writer);
        StreamRDFOps.sendTriplesToStream(graph.find(), writer);
        writer.finish();
    }
}
