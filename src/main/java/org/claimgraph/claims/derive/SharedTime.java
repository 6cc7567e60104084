package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.claimgraph.edtf.Instants;

/** Finds the largest sets of statements that can be about one time. */
final class SharedTime {

    private SharedTime() {}

    /**
     * Returns the sets of statements with a day in common. Where some give hours, those of one set
     * also have a second in common.
     */
    static List<List<Statement>> among(List<Statement> statements) {
        List<List<Statement>> sets = new ArrayList<>();
        for (List<Statement> onADay :
                Overlaps.ofIntervals(
                        statements,
                        statement -> statement.period().from(),
                        statement -> statement.period().to())) {
            sets.addAll(atATime(onADay));
        }
        return sets;
    }

    private static List<List<Statement>> atATime(List<Statement> onADay) {
        boolean zoned = onADay.stream().anyMatch(said -> isTimed(said, true));
        List<Statement> timed = those(onADay, said -> isTimed(said, zoned));
        if (timed.isEmpty()) {
            return List.of(onADay);
        }
        List<Statement> others = those(onADay, said -> !isTimed(said, zoned));
        List<List<Statement>> sets = new ArrayList<>();
        for (List<Statement> atATime :
                Overlaps.ofIntervals(
                        timed, said -> instants(said).from(), said -> instants(said).to())) {
            List<Statement> set = new ArrayList<>(atATime);
            set.addAll(others);
            sets.add(set);
        }
        return sets;
    }

    private static boolean isTimed(Statement said, boolean zoned) {
        Instants instants = said.period().instants();
        return instants != null && instants.zoned() == zoned;
    }

    private static Instants instants(Statement said) {
        return Objects.requireNonNull(said.period().instants());
    }

    private static List<Statement> those(List<Statement> statements, Predicate<Statement> wanted) {
        return statements.stream().filter(wanted).toList();
    }
}
