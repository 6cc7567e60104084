package org.claimgraph.problem.report;

import java.io.PrintWriter;
import org.claimgraph.problem.Problems;

/** Says how many of the rows that were read have an error and how many have none. */
public final class RowAccount {

    private RowAccount() {}

    /** Prints how many rows have an error, unless no row was read. */
    public static void print(long rows, Problems problems, PrintWriter out) {
        print(rows, problems.rowsWithErrors(), "an error", out);
    }

    /** Prints how many rows have an error or a warning, unless no row was read. */
    public static void printWithWarnings(long rows, Problems problems, PrintWriter out) {
        print(rows, problems.rowsWithProblems(), "an error or a warning", out);
    }

    private static void print(long rows, long withProblem, String problem, PrintWriter out) {
        if (rows > 0) {
            out.printf(
                    "%,d rows were read: %,d without %s, %,d with.%n",
                    rows, rows - withProblem, problem, withProblem);
        }
    }
}
