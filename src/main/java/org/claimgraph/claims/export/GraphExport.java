package org.claimgraph.claims.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.rdf.RdfFormat;
import org.claimgraph.vocab.Dcat;
import org.claimgraph.vocab.VoID;

/** Writes a graph. */
public final class GraphExport {

    private GraphExport() {}

    /**
     * Writes a graph as it is, see {@link #write(Graph, ExportedTriples, RdfFormat, OutputStream)}.
     */
    public static void write(Graph graph, RdfFormat format, OutputStream out) {
        write(graph, ExportedTriples.of(graph), format, out);
    }

    /**
     * Writes triples of a graph, and its prefixes where the format has any. If the graph describes
     * itself as a dataset, what is written begins with how much it holds.
     *
     * <p>The output is not closed.
     *
     * @param exported what of the graph is written
     */
    public static void write(
            Graph graph, ExportedTriples exported, RdfFormat format, OutputStream out) {
        StreamRDF writer = format.stream(out);
        writer.start();
        StreamRDFOps.sendPrefixesToStream(graph.getPrefixMapping(), writer);
        counts(graph, exported).forEach(writer::triple);
        exported.send(writer::triple);
        writer.finish();
    }

    private static List<Triple> counts(Graph graph, ExportedTriples exported) {
        List<Triple> spaces = graph.find(Node.ANY, VoID.uriSpace, Node.ANY).toList();
        return spaces.stream()
                .filter(space -> graph.contains(space.getSubject(), RDF.Nodes.type, Dcat.Dataset))
                .findFirst()
                .map(
                        space ->
                                Contents.describe(
                                        exported,
                                        space.getSubject(),
                                        space.getObject().getLiteralLexicalForm()))
                .orElse(List.of());
    }
}
