package org.claimgraph.problem;

/**
 * How much a problem matters. The caller of a reader decides this for each code; a reader only
 * reports.
 */
public enum Severity {
    /** The data cannot be used as it is: nothing is built. */
    ERROR,
    /** The data can be used, and its author should look at it. */
    WARNING,
    /** Worth knowing; nothing needs correction. */
    INFO,
    /** Allowed here: the problem is not kept. */
    NONE
}
