package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures for stretches of time that a voice gives again and again, such as a daily total.
 *
 * <p>Each overlaps many others, so that sets of figures with a day in common would grow with the
 * square of their number. They tell one thing: a set is a stretch of time without a gap.
 */
final class RunningCounts {

    /** So many figures of one unit make a voice's word a series. */
    private static final int FEWEST = 5;

    private final Map<Matter, Integer> figures = new HashMap<>();

    private RunningCounts() {}

    /**
     * Returns the sets of statements that can be about one time: stretches of running counts, and
     * others with a time in common.
     */
    static List<List<Statement>> setsOf(List<Statement> said) {
        RunningCounts counts = new RunningCounts();
        said.stream().filter(Statement::isCountOfItsTime).forEach(counts::add);
        if (said.stream().noneMatch(counts::isRunning)) {
            return SharedTime.among(said);
        }
        List<List<Statement>> sets =
                stretches(said.stream().filter(Statement::isCountOfItsTime).toList());
        sets.addAll(
                SharedTime.among(
                        said.stream().filter(statement -> !counts.isRunning(statement)).toList()));
        return sets;
    }

    private void add(Statement figure) {
        figures.merge(series(figure), 1, Integer::sum);
    }

    private boolean isRunning(Statement statement) {
        return statement.isCountOfItsTime() && figures.getOrDefault(series(statement), 0) >= FEWEST;
    }

    private static Matter series(Statement figure) {
        return Matter.of(figure.origin(), figure.content().unit());
    }

    private static List<List<Statement>> stretches(List<Statement> counts) {
        List<Statement> byStart = new ArrayList<>(counts);
        byStart.sort(Comparator.comparingLong(count -> count.period().from()));
        List<List<Statement>> stretches = new ArrayList<>();
        List<Statement> stretch = new ArrayList<>();
        long end = Long.MIN_VALUE;
        for (Statement count : byStart) {
            if (!stretch.isEmpty() && count.period().from() > end) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
            stretch.add(count);
            end = Math.max(end, count.period().to());
        }
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
        return stretches;
    }
}
