package org.claimgraph.cli;

import java.io.PrintWriter;
import org.claimgraph.problem.Problems;

/** Tells how many of the rows that were read are right, and how many have errors. */
final class RowAccount {

    private RowAccount() {}

    /** Prints how many rows have an error, unless no row was read. */
    static void print(long rows, Problems problems, PrintWriter out) {
        print(rows, problems.faultyRows(), "an error", out);
    }

    /** Prints how many rows have an error or a warning, unless no row was read. */
    static void printWithWarnings(long rows, Problems problems, PrintWriter out) {
        print(rows, problems.warnedRows(), "an error or a warning", out);
    }

    private static void print(long rows, long faulty, String fault, PrintWriter out) {
        if (rows > 0) {
            out.printf(
                    "%,d rows were read: %,d without %s, %,d with.%n",
                    rows, rows - faulty, fault, faulty);
        }
    }
}
