package org.claimgraph.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems, so that one run shows them all.
 *
 * <p>Keeps the first few of each code, file and column as examples and counts the rest, so that a
 * table with an error in every row needs no more memory than one with ten. Not thread-safe.
 */
public final class Problems {

    /** How many problems of one code in one column are kept unless said otherwise. */
    public static final int EXAMPLES = 10;

    private final Map<ProblemCode, Severity> severities;
    private final int examples;
    private final List<Problem> kept = new ArrayList<>();
    private final Map<Rule, Integer> counts = new LinkedHashMap<>();
    private final Map<Severity, Integer> totals = new EnumMap<>(Severity.class);

    /** Which problems count as the same kind in the same place. */
    private record Rule(ProblemCode code, String file, int column) {}

    /** Problems of one kind that were counted and not kept. */
    public record Rest(ProblemCode code, String file, int column, int count) {}

    private Problems(Map<ProblemCode, Severity> severities, int examples) {
        this.severities = severities;
        this.examples = examples;
    }

    /** Returns an empty collection in which every code has its usual severity. */
    public static Problems strict() {
        return new Problems(Map.of(), EXAMPLES);
    }

    /** Returns an empty collection in which the given codes matter as much as given here. */
    public static Problems with(Map<ProblemCode, Severity> severities) {
        return new Problems(Map.copyOf(severities), EXAMPLES);
    }

    /** Keeps or counts a problem, with the severity that its code has here. */
    public void report(Problem problem) {
        Severity severity = severities.getOrDefault(problem.code(), problem.severity());
        if (severity == Severity.NONE) {
            return;
        }
        totals.merge(severity, 1, Integer::sum);
        int column = problem.place() instanceof CellRef cell ? cell.column() : 0;
        int count =
                counts.merge(
                        new Rule(problem.code(), problem.place().file(), column), 1, Integer::sum);
        if (count <= examples) {
            kept.add(problem.as(severity));
        }
    }

    /** Keeps or counts a problem made of these parts. */
    public void report(ProblemCode code, Place place, String value, String message, String remedy) {
        report(Problem.of(code, place, value, message, remedy));
    }

    /** Returns the problems that were kept, in the order they were reported. */
    public List<Problem> list() {
        return List.copyOf(kept);
    }

    /** Returns how many problems of each kind were counted beyond the kept ones. */
    public List<Rest> rest() {
        List<Rest> rest = new ArrayList<>();
        counts.forEach(
                (rule, count) -> {
                    if (count > examples) {
                        rest.add(
                                new Rest(
                                        rule.code(), rule.file(), rule.column(), count - examples));
                    }
                });
        return rest;
    }

    /** Returns how many problems of this severity were reported, kept or not. */
    public int count(Severity severity) {
        return totals.getOrDefault(severity, 0);
    }

    /** Returns whether anything was reported that makes the data unusable. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
