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

    /** Returns {@code 1,204 rows were read.} */
    public static String read(long rows) {
        return rows == 1 ? "1 row was read." : "%,d rows were read.".formatted(rows);
    }

    private static void print(long rows, long faulty, String fault, PrintWriter out) {
        if (rows > 0) {
            String read = read(rows).replace(".", ":");
            out.printf("%s %,d without %s, %,d with.%n", read, rows - faulty, fault, faulty);
        }
    }
}
