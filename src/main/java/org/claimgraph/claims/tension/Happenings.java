package org.claimgraph.claims.tension;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Registry;

/**
 * Splits statements about one thing into those that can be about one happening.
 *
 * <p>What names an incident is about that happening, whenever it is said to have been. All else is
 * split by time: a happening is a run of statements of which each overlaps the run before it. What
 * names no event is taken for that of an event only if it has a time of its own, with both ends;
 * what has no time, for that of a run only where there is one.
 */
final class Happenings {

    private Happenings() {}

    /** Returns the sets of two or more statements, in order. */
    static List<List<Statement>> of(List<Statement> statements, Registry registry) {
        List<List<Statement>> happenings = new ArrayList<>();
        for (List<Statement> ofEvent : byEvent(statements)) {
            boolean isIncident =
                    ofEvent.stream().anyMatch(said -> registry.isIncident(said.event()));
            happenings.addAll(isIncident ? List.of(ofEvent) : byTime(ofEvent));
        }
        happenings.removeIf(happening -> happening.size() < 2);
        return happenings;
    }

    private static Collection<List<Statement>> byEvent(List<Statement> statements) {
        Map<String, List<Statement>> events = new LinkedHashMap<>();
        List<Statement> ofNone = new ArrayList<>();
        for (Statement said : statements) {
            String event = said.event();
            if (event == null) {
                ofNone.add(said);
            } else {
                events.computeIfAbsent(event, e -> new ArrayList<>()).add(said);
            }
        }
        List<List<Statement>> sets = new ArrayList<>(events.values());
        if (sets.isEmpty()) {
            return List.of(ofNone);
        }
        return sets.size() == 1 ? withThoseOfItsTime(sets.get(0), ofNone) : beside(sets, ofNone);
    }

    /**
     * Adds to the statements of an event those that name no event and have both their ends in its
     * time.
     */
    private static List<List<Statement>> withThoseOfItsTime(
            List<Statement> ofEvent, List<Statement> ofNone) {
        Times times = new Times();
        ofEvent.stream().filter(Happenings::isBounded).forEach(said -> times.add(said.period()));
        List<Statement> happening = new ArrayList<>(ofEvent);
        List<Statement> others = new ArrayList<>();
        for (Statement said : ofNone) {
            (isBounded(said) && times.overlap(said.period()) ? happening : others).add(said);
        }
        return beside(List.of(happening), others);
    }

    private static boolean isBounded(Statement said) {
        return said.time().isDated() && said.period().hasStart() && said.period().hasEnd();
    }

    private static List<List<Statement>> beside(
            List<List<Statement>> sets, List<Statement> others) {
        List<List<Statement>> all = new ArrayList<>(sets);
        all.add(others);
        return all;
    }

    /** Returns runs of statements that overlap. */
    static List<List<Statement>> byTime(List<Statement> statements) {
        List<Statement> undated = new ArrayList<>();
        List<Statement> dated = new ArrayList<>();
        statements.forEach(said -> (said.time().isDated() ? dated : undated).add(said));
        return withLoose(runs(dated), undated);
    }

    private static List<List<Statement>> runs(List<Statement> dated) {
        List<Statement> byStart = new ArrayList<>(dated);
        byStart.sort(Comparator.comparingLong(said -> said.period().from()));
        List<List<Statement>> runs = new ArrayList<>();
        long end = Long.MIN_VALUE;
        for (Statement said : byStart) {
            if (runs.isEmpty() || said.period().from() > end) {
                runs.add(new ArrayList<>());
                end = said.period().to();
            }
            runs.get(runs.size() - 1).add(said);
            end = Math.max(end, said.period().to());
        }
        return runs;
    }

    /**
     * Adds statements that could belong to any set: to the only one, else as a set of their own.
     */
    private static List<List<Statement>> withLoose(
            List<List<Statement>> sets, List<Statement> loose) {
        if (loose.isEmpty()) {
            return sets;
        }
        List<List<Statement>> all = new ArrayList<>(sets);
        if (all.size() == 1) {
            List<Statement> both = new ArrayList<>(all.get(0));
            both.addAll(loose);
            all.set(0, both);
        } else {
            all.add(loose);
        }
        return all;
    }
}
