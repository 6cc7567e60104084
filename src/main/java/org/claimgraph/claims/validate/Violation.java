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
 * @param other the cell with which that one does not agree; null for none
 */
record Violation(
        ProblemCode code,
        Severity severity,
        Node focus,
        @Nullable Node property,
        String message,
        String remedy,
        @Nullable Other other) {

    /** Makes a violation that concerns one cell. */
    Violation(
            ProblemCode code,
            Severity severity,
            Node focus,
            @Nullable Node property,
            String message,
            String remedy) {
        this(code, severity, focus, property, message, remedy, null);
    }

    /** A node, and the property of it whose cell is meant. */
    record Other(Node node, Node property) {}

    /** Returns the same violation with the cell with which its own does not agree. */
    Violation beside(@Nullable Other cell) {
        return new Violation(code, severity, focus, property, message, remedy, cell);
    }
}
