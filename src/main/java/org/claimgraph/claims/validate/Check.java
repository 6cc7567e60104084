package org.claimgraph.claims.validate;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;

/** A check that finds violations in a graph. */
sealed interface Check permits ShapeCheck, CycleCheck, ContainmentCheck {

    /** Passes on every violation in a graph, in no particular order. */
    void apply(Graph graph, Consumer<Violation> violations);
}
