package org.claimgraph.claims.export;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What an export writes of a graph. It can be sent more than once, and each triple comes once. */
public interface ExportedTriples {

    /** Returns the triples of a graph as they are. */
    static ExportedTriples of(Graph graph) {
        return out -> graph.find().forEachRemaining(out);
    }

    /**
     * Returns the triples of a graph, and for each type of a node the classes above it, for
     * programs that do not infer them.
     */
    static ExportedTriples withSuperclasses(Graph graph) {
        return new SuperclassTypes(graph);
    }

    /** Returns these triples without findings of some kinds. What they are about stays. */
    default ExportedTriples without(Graph graph, Findings findings) {
        Set<Node> left = findings.in(graph);
        return out ->
                send(
                        triple -> {
                            if (!left.contains(triple.getSubject())) {
                                out.accept(triple);
                            }
                        });
    }

    /** Sends every triple. */
    void send(Consumer<Triple> out);
}
