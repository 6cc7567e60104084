package org.claimgraph.claims.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDFS;

/** Reads values of properties from a graph. What is not there is {@code rdf:nil}, or empty. */
final class Values {

    private static final Node NOTHING = NodeConst.nodeNil;

    private final Graph graph;

    Values(Graph graph) {
        this.graph = graph;
    }

    /** Returns all objects, in no order. */
    List<Node> all(Node subject, Node property) {
        List<Node> found = new ArrayList<>();
        graph.find(subject, property, Node.ANY).forEach(triple -> found.add(triple.getObject()));
        return found;
    }

    /** Returns all subjects, in no order. */
    List<Node> with(Node property, Node object) {
        List<Node> found = new ArrayList<>();
        graph.find(Node.ANY, property, object).forEach(triple -> found.add(triple.getSubject()));
        return found;
    }

    boolean has(Node subject, Node property, Node object) {
        return graph.contains(subject, property, object);
    }

    /** Returns the object of a property that has one. */
    Node one(Node subject, Node property) {
        List<Node> found = all(subject, property);
        return found.isEmpty() ? NOTHING : found.get(0);
    }

    /** Returns the literal of a property that has one. */
    String text(Node subject, Node property) {
        Node value = one(subject, property);
        return value.isLiteral() ? value.getLiteralLexicalForm() : "";
    }

    /** Returns the label of a node. */
    String label(Node node) {
        return text(node, RDFS.Nodes.label);
    }

    /** Returns the labels of all objects, in their order. */
    String labels(Node subject, Node property) {
        return all(subject, property).stream()
                .map(this::label)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
