package org.claimgraph.claims.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.claimgraph.claims.model.CountKind;
import org.claimgraph.claims.model.Period;

/**
 * Sets of statements in which the same voices agree, one for each occasion. There is one occasion
 * only, unless a figure is given again and again, such as a daily count.
 */
record Occasions(List<List<Statement>> sets) {

    /**
     * Returns those sets in which two or more independent voices agree. The sets of a series in
     * which the same voices agree are joined.
     */
    static Collection<Occasions> ofSeveralVoices(
            List<List<Statement>> sets, Independence independence) {
        Map<Matter, Occasions> occasions = new LinkedHashMap<>();
        for (List<Statement> set : sets) {
            Set<String> voices = independence.among(set).voices().keySet();
            if (voices.size() > 1) {
                Matter key =
                        isSeries(set)
                                ? Matter.of("series", voices, set.get(0).event())
                                : Matter.of("once", occasions.size());
                occasions.computeIfAbsent(key, k -> new Occasions(new ArrayList<>())).sets.add(set);
            }
        }
        return occasions.values();
    }

    /** Returns whether all give figures of a kind that is given again and again. */
    private static boolean isSeries(List<Statement> set) {
        return set.stream()
                .map(statement -> statement.content().unit())
                .allMatch(unit -> unit != null && unit.countKind() != CountKind.PER_EVENT);
    }

    /** Returns all statements, each once. */
    List<Statement> statements() {
        if (sets.size() == 1) {
            return sets.get(0);
        }
        Set<Statement> all = new LinkedHashSet<>();
        sets.forEach(all::addAll);
        return List.copyOf(all);
    }

    /** Returns the same occasions, with those statements that a test admits. */
    Occasions those(Predicate<Statement> admitted) {
        return new Occasions(
                sets.stream().map(set -> set.stream().filter(admitted).toList()).toList());
    }

    /** Returns the occasions in words, after a comma; nothing for one. */
    String words() {
        if (sets.size() == 1) {
            return "";
        }
        LongSummaryStatistics days =
                statements().stream()
                        .map(Statement::period)
                        .filter(Period::hasEnd)
                        .mapToLong(Period::to)
                        .summaryStatistics();
        String between =
                days.getCount() == 0
                        ? ""
                        : " from %s until %s"
                                .formatted(
                                        LocalDate.ofEpochDay(days.getMin()),
                                        LocalDate.ofEpochDay(days.getMax()));
        return ", on " + sets.size() + " occasions" + between;
    }
}
