package org.claimgraph.cli;

import java.io.PrintWriter;
import org.claimgraph.problem.Problems;

/** Tells how many of the rows that were read are right, and how many have errors. */
final class RowAccount {

    private RowAccount() {}

    /** Prints the account, unless no row was read. */
    static void print(long rows, Problems problems, PrintWriter out) {
        long faulty = problems.faultyRows();
        if (rows > 0) {
            out.printf(
                    "%,d rows were read: %,d without an error, %,d with.%n",
                    rows, rows - faulty, faulty);
        }
    }
}
