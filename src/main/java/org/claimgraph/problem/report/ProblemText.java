package org.claimgraph.problem.report;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Rule;
import org.claimgraph.problem.Severity;

/** Writes problems as people read them, and counts them. */
public final class ProblemText {

    private ProblemText() {}

    /**
     * Prints all kept problems, how many more there are of each kind, and a line that counts them.
     */
    public static void print(Problems problems, PrintWriter out, Style style) {
        print(problems, EnumSet.allOf(Severity.class), Problem::toString, out, style);
    }

    /**
     * Prints problems as {@link #print} does, and with the first one that breaks a rule of the
     * metadata where that rule is: for whoever writes metadata.
     */
    public static void printWithRules(Problems problems, PrintWriter out, Style style) {
        Set<Rule> named = new HashSet<>();
        print(
                problems,
                EnumSet.allOf(Severity.class),
                problem ->
                        problem.rule() != null && named.add(problem.rule())
                                ? problem.withRule()
                                : problem.toString(),
                out,
                style);
    }

    /** Prints problems as {@link #print} does, without the notes. */
    public static void printWithoutNotes(Problems problems, PrintWriter out, Style style) {
        Set<Severity> shown = EnumSet.of(Severity.ERROR, Severity.WARNING);
        print(problems, shown, Problem::toString, out, style);
    }

    private static void print(
            Problems problems,
            Set<Severity> shown,
            Function<Problem, String> words,
            PrintWriter out,
            Style style) {
        for (Problem problem : problems.list()) {
            if (shown.contains(problem.severity())) {
                out.println(painted(problem, pointed(problem, words.apply(problem)), style));
            }
        }
        for (Problems.Rest rest : problems.rest()) {
            if (shown.contains(rest.severity())) {
                out.println(words(rest));
            }
        }
        long errors = problems.count(Severity.ERROR);
        long warnings = problems.count(Severity.WARNING);
        if (errors + warnings > 0) {
            out.println(style.strong(count(errors, "error") + ", " + count(warnings, "warning")));
        }
    }

    /** Returns the lines about a problem, with a caret below its text where a place is known. */
    public static String lines(Problem problem) {
        return pointed(problem, problem.toString());
    }

    private static String pointed(Problem problem, String lines) {
        int end = lines.indexOf('\n');
        int headline = end < 0 ? lines.length() : end;
        return lines.substring(0, headline)
                + Caret.under(problem.mark())
                + lines.substring(headline);
    }

    /** Returns {@code claims.csv: 990 more in column K [low] (VALUE_DATATYPE)}. */
    static String words(Problems.Rest rest) {
        String letters = CellRef.ofTable(rest.file()).at(rest.column(), "").letters();
        String column = letters.isEmpty() ? "" : " in column " + letters;
        String name = rest.name().isEmpty() ? "" : " [" + rest.name() + "]";
        return String.format(
                "%s: %,d more%s%s (%s)", rest.file(), rest.count(), column, name, rest.code());
    }

    private static String painted(Problem problem, String text, Style style) {
        String place = problem.place().toString();
        String rest = text.substring(place.length());
        return switch (problem.severity()) {
            case ERROR -> style.error(place) + rest;
            case WARNING -> style.warning(place) + rest;
            case INFO, NONE -> style.faint(place) + rest;
        };
    }

    private static String count(long number, String thing) {
        return String.format("%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
