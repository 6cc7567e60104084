package org.claimgraph.problem;

/**
 * How much a problem matters. The caller of a reader decides it for each code; a reader only
 * reports.
 */
public enum Severity {
    /** The data cannot be used as it is: nothing is built. */
    ERROR,
    /** The data can be used, and its author should look at it. */
    WARNING,
    /** Worth knowing, nothing to correct. */
    INFO,
    /** Allowed here: not kept at all. */
    NONE
}
