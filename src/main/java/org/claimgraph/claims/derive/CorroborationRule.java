package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimgraph.claims.model.Mode;
import org.claimgraph.claims.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Rules 9 and 10: the same is said on the word of independent origins, or even of opposed ones.
 *
 * <p>Counted are independent voices, see {@link Independence}, and not claims: restating rows,
 * relays and unstated origins add nothing, what was taken back does not count, and an outlet that
 * carries somebody's word and says the same in its own voice in the same document adds nothing
 * either. The statements of one finding are about one event, where they name any, and have a time
 * and a place in common.
 */
final class CorroborationRule implements Rule {

    /** Of so many events or places, one that is not named, or only widely, can be any. */
    private static final int MANY = 20;

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> carried : evidence.everSaidBy(CorroborationRule::said)) {
            List<Statement> said = withoutEchoes(carried);
            if (!hasSeveralOrigins(said)) {
                continue;
            }
            List<List<Statement>> agreeing = new ArrayList<>();
            for (List<Statement> ofAnEvent : byEvent(said)) {
                for (List<Statement> atAPlace : byPlace(ofAnEvent, evidence)) {
                    agreeing.addAll(RunningCounts.setsOf(atAPlace));
                }
            }
            agreeing.removeIf(set -> !hasSeveralOrigins(set));
            new Agreements(evidence, takenBack(carried), findings)
                    .report(Overlaps.largest(agreeing));
        }
    }

    /** Returns what is said by a statement that can corroborate, or null. */
    private static @Nullable Matter said(Statement statement) {
        boolean counts =
                statement.claim().stance() == Stance.ASSERTS
                        && statement.content().mode() == Mode.ACTUAL
                        && !statement.claim().restating()
                        && statement.hasOrigin();
        return counts ? Matter.of(statement.matter(), statement.affirms()) : null;
    }

    private static boolean hasSeveralOrigins(List<Statement> set) {
        String first = set.isEmpty() ? "" : set.get(0).origin();
        for (Statement statement : set) {
            if (!statement.origin().equals(first)) {
                return true;
            }
        }
        return false;
    }

    private static List<Statement> takenBack(List<Statement> said) {
        return said.stream().filter(statement -> !statement.stands()).toList();
    }

    /**
     * Leaves out what was taken back, and what an outlet says in its own voice where, in the same
     * document, it carries others who say it.
     */
    private static List<Statement> withoutEchoes(List<Statement> said) {
        Set<String> carrying = new HashSet<>();
        for (Statement statement : said) {
            if (!statement.isInOwnVoice()) {
                carrying.add(statement.claim().document());
            }
        }
        return said.stream()
                .filter(Statement::stands)
                .filter(
                        statement ->
                                !statement.isInOwnVoice()
                                        || !carrying.contains(statement.claim().document()))
                .toList();
    }

    /** Returns, for each event that is named, the statements that can be about it. */
    private static List<List<Statement>> byEvent(List<Statement> said) {
        return byName(said, Statement::event, Set::of);
    }

    /**
     * Returns, for each place that is named, the statements that can be about it: those that name
     * it or what it lies in, and those that name no place.
     */
    private static List<List<Statement>> byPlace(List<Statement> said, Evidence evidence) {
        return byName(
                said,
                statement -> statement.content().location(),
                place -> evidence.registry().containers(place));
    }

    /**
     * Returns, for each thing that statements name, those that name it or something that takes it
     * in, and those that name nothing. If nobody names anything, all are returned.
     *
     * <p>Of many things, who names none or only a wide one can mean any: then these agree only with
     * each other. Otherwise a matter of a thousand claims about as many events and places would
     * have a million sets.
     */
    private static List<List<Statement>> byName(
            List<Statement> said,
            Function<Statement, @Nullable String> name,
            Function<String, Set<String>> takingIn) {
        Map<String, List<Integer>> naming = new LinkedHashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String named = name.apply(said.get(i));
            (named == null ? open : naming.computeIfAbsent(named, n -> new ArrayList<>())).add(i);
        }
        if (naming.isEmpty()) {
            return List.of(said);
        }
        List<List<Statement>> sets = new ArrayList<>();
        if (naming.size() > MANY) {
            naming.values().forEach(about -> sets.add(about.stream().map(said::get).toList()));
            if (!open.isEmpty()) {
                sets.add(open.stream().map(said::get).toList());
            }
            return sets;
        }
        for (String named : naming.keySet()) {
            List<Integer> about = new ArrayList<>(open);
            for (String whole : takingIn.apply(named)) {
                about.addAll(naming.getOrDefault(whole, List.of()));
            }
            sets.add(about.stream().sorted().map(said::get).toList());
        }
        return sets;
    }
}
