package org.claimgraph.problem.report;

/** Who reads a report of problems. */
public enum ReportFormat {
    /** People. */
    TEXT,
    /** Programs: one JSON object on each line. */
    JSON,
    /** Code hosts and editors: SARIF 2.1.0. */
    SARIF
}
