package org.claimgraph.problem.report;

import java.io.PrintWriter;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/** Says how many of the rows that were read have an error and how many have none. */
public final class RowAccount {

    private RowAccount() {}

    /** Prints how many rows have an error, unless no row was read. */
    public static void print(long rows, Problems problems, PrintWriter out) {
        print(rows, problems.rowsWithErrors(), "an error", problems, out);
    }

    /** Prints how many rows have an error or a warning, unless no row was read. */
    public static void printWithWarnings(long rows, Problems problems, PrintWriter out) {
        print(rows, problems.rowsWithProblems(), "an error or a warning", problems, out);
    }

    /** Returns {@code 1,204 rows were read.} */
    public static String read(long rows) {
        return rows == 1 ? "1 row was read." : "%,d rows were read.".formatted(rows);
    }

    private static void print(
            long rows, long faulty, String fault, Problems problems, PrintWriter out) {
        if (rows > 0) {
            String read = read(rows).replace(".", ":");
            out.printf("%s %,d without %s, %,d with.%n", read, rows - faulty, fault, faulty);
            printInCells(problems, out);
        }
    }

    /** Prints how many more rows there seem to be in cells, if any. */
    public static void printInCells(Problems problems, PrintWriter out) {
        long more = problems.rowsInCells();
        if (more > 0) {
            out.printf(
                    "%,d more %s inside a cell, as text (%s).%n",
                    more,
                    more == 1 ? "row seems to be" : "rows seem to be",
                    ProblemCode.QUOTE_DOUBTFUL);
        }
    }
}
