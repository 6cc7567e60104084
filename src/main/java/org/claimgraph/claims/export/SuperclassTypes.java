package org.claimgraph.claims.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The triples of a graph, and the types that follow from {@code rdfs:subClassOf} as the graph
 * itself states it. Memory does not grow with the graph, only with its classes.
 */
final class SuperclassTypes implements ExportedTriples {

    private final Graph graph;
    private final Map<Node, Set<Node>> above = new HashMap<>();

    SuperclassTypes(Graph graph) {
        this.graph = graph;
    }

    @Override
    public void send(Consumer<Triple> out) {
        graph.find()
                .forEachRemaining(
                        triple -> {
                            out.accept(triple);
                            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                                sendAbove(triple, out);
                            }
                        });
    }

    /** Sends what follows from a type and neither is in the graph nor follows from one before. */
    private void sendAbove(Triple typed, Consumer<Triple> out) {
        Set<Node> found = new LinkedHashSet<>(above(typed.getObject()));
        if (found.isEmpty()) {
            return;
        }
        List<Node> types = types(typed.getSubject());
        types.forEach(found::remove);
        for (Node before : types.subList(0, types.indexOf(typed.getObject()))) {
            found.removeAll(above(before));
        }
        for (Node type : found) {
            out.accept(Triple.create(typed.getSubject(), RDF.Nodes.type, type));
        }
    }

    private List<Node> types(Node node) {
        return graph.find(node, RDF.Nodes.type, Node.ANY).mapWith(Triple::getObject).toList();
    }

    /** Returns the classes above a class, at any distance. */
    private Set<Node> above(Node type) {
        return above.computeIfAbsent(type, this::findAbove);
    }

    private Set<Node> findAbove(Node type) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            graph.find(open.pop(), RDFS.Nodes.subClassOf, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(found::add)
                    .forEachRemaining(open::push);
        }
        found.remove(type);
        return found;
    }
}
