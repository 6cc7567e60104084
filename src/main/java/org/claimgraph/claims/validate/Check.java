package org.claimgraph.claims.validate;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;

/** A check that finds violations in a graph. */
sealed interface Check permits ShapeCheck, CycleCheck, ContainmentCheck {

    /** Passes on every violation in a graph, in no particular order. */
    void apply(Graph graph, Consumer<Violation> violations);

    /**
     * Passes on the violations in a graph that lacks what has errors in the tables, in no
     * particular order, except those that follow from what is missing.
     */
    default void applyInPart(Graph graph, Consumer<Violation> violations) {
        apply(graph, violations);
    }
}
