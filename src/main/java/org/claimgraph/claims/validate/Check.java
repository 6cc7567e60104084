package org.claimgraph.claims.validate;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;

/** One way of finding what is wrong in a graph. */
sealed interface Check permits ShapeCheck, CycleCheck, ContainmentCheck {

    /** Hands out everything wrong in a graph, in no particular order. */
    void apply(Graph graph, Consumer<Violation> violations);
}
