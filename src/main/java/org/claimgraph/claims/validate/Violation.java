package org.claimgraph.claims.validate;

import org.apache.jena.graph.Node;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A violation that a check found in the graph; its cells are not known yet.
 *
 * @param code the stable code
 * @param severity how much it matters
 * @param focus the node that is wrong
 * @param property the property of the node whose cells are to blame; null for the row as a whole
 * @param message what is wrong, as in {@link org.claimgraph.problem.Problem}
 * @param remedy what to do
 */
record Violation(
        ProblemCode code,
        Severity severity,
        Node focus,
        @Nullable Node property,
        String message,
        String remedy) {}
