package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;

/** Prints problems as people read them, and counts them. */
final class ProblemPrinter {

    private ProblemPrinter() {}

    /**
     * Prints all kept problems, how many more there are of each kind, and a line that counts them.
     */
    static void print(Problems problems, PrintWriter out, Palette palette) {
        print(problems, EnumSet.allOf(Severity.class), out, palette);
    }

    /** Prints problems as {@link #print} does, without the notes. */
    static void printWithoutNotes(Problems problems, PrintWriter out, Palette palette) {
        print(problems, EnumSet.of(Severity.ERROR, Severity.WARNING), out, palette);
    }

    private static void print(
            Problems problems, Set<Severity> shown, PrintWriter out, Palette palette) {
        for (Problem problem : problems.list()) {
            if (shown.contains(problem.severity())) {
                out.println(painted(problem, palette));
            }
        }
        for (Problems.Rest rest : problems.rest()) {
            String column = new CellRef(rest.file(), 1, 0, rest.column(), "").letters();
            out.printf(
                    "%s: %,d more in column %s (%s)%n",
                    rest.file(), rest.count(), column.isEmpty() ? "-" : column, rest.code());
        }
        int errors = problems.count(Severity.ERROR);
        int warnings = problems.count(Severity.WARNING);
        if (errors + warnings > 0) {
            out.println(palette.strong(count(errors, "error") + ", " + count(warnings, "warning")));
        }
    }

    private static String painted(Problem problem, Palette palette) {
        String text = problem.toString();
        String place = problem.place().toString();
        String rest = text.substring(place.length());
        return switch (problem.severity()) {
            case ERROR -> palette.error(place) + rest;
            case WARNING -> palette.warning(place) + rest;
            case INFO, NONE -> palette.faint(place) + rest;
        };
    }

    private static String count(int number, String thing) {
        return String.format("%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
