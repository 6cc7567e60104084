package org.claimgraph.claims.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.claims.build.BundledGraph;
import org.claimgraph.claims.build.ExampleGraph;
import org.claimgraph.rdf.RdfFormat;
import org.claimgraph.vocab.Dcat;
import org.claimgraph.vocab.VoID;

/**
 * A graph as somebody else gets it: exported and read again.
 *
 * @param name the project it was made of
 */
record PublishedGraph(String name, Graph graph) {

    private static final String OURS = "https://w3id.org/claimgraph/";

    /** Returns the graphs of the bundled data and of the examples. */
    static Stream<PublishedGraph> all() {
        return Stream.of("bundled", "dam-break", "fact-checks", "incident-sheet")
                .map(name -> of(name, ExportedTriples::of));
    }

    /** Returns the smallest of these graphs. */
    static PublishedGraph smallest() {
        return of("fact-checks", ExportedTriples::of);
    }

    /** Exports a graph and reads it again. */
    static PublishedGraph of(String name, Function<Graph, ExportedTriples> exported) {
        Graph built =
                name.equals("bundled")
                        ? BundledGraph.dataset().getDefaultGraph()
                        : ExampleGraph.of(name).dataset().getDefaultGraph();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GraphExport.write(built, exported.apply(built), RdfFormat.TURTLE, bytes);
        Graph read =
                RDFParser.source(new ByteArrayInputStream(bytes.toByteArray()))
                        .lang(Lang.TURTLE)
                        .toGraph();
        return new PublishedGraph(name, read);
    }

    /** Returns the node of the dataset that the graph is. */
    Node dataset() {
        List<Node> found = instances(Dcat.Dataset);
        if (found.size() != 1) {
            throw new IllegalStateException("the graph describes " + found);
        }
        return found.get(0);
    }

    /** Returns whether an IRI is one of the project or of ClaimGraph. */
    boolean isOwn(Node node) {
        String base = values(dataset(), VoID.uriSpace).get(0).getLiteralLexicalForm();
        return node.isURI() && (node.getURI().startsWith(base) || node.getURI().startsWith(OURS));
    }

    List<Node> instances(Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList();
    }

    List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    Set<Triple> triples() {
        return graph.find().toSet();
    }

    @Override
    public String toString() {
        return name;
    }
}
