package org.claimgraph.claims.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which blocs act together and which against each other at one time.
 *
 * <p>All ties are added before the first question.
 */
final class Sides {

    private final Map<String, Set<String>> allies = new HashMap<>();
    private final Map<String, Set<String>> backers = new HashMap<>();
    private final Map<String, Set<String>> opponents = new HashMap<>();
    private final Map<String, Set<String>> against = new HashMap<>();

    /** Notes that two blocs are allied. */
    void addAllies(String bloc, String other) {
        link(allies, bloc, other);
    }

    /** Notes that two blocs are opposed. */
    void addOpponents(String bloc, String other) {
        link(opponents, bloc, other);
    }

    /** Notes that one bloc backs another. */
    void addBacker(String bloc, String backer) {
        link(backers, bloc, backer);
    }

    /** Returns whether two blocs are allied, or one backs the other. */
    boolean areFriends(String bloc, String otherBloc) {
        return allies.getOrDefault(bloc, Set.of()).contains(otherBloc)
                || backers.getOrDefault(bloc, Set.of()).contains(otherBloc);
    }

    private static void link(Map<String, Set<String>> links, String bloc, String other) {
        links.computeIfAbsent(bloc, b -> new LinkedHashSet<>()).add(other);
        links.computeIfAbsent(other, b -> new LinkedHashSet<>()).add(bloc);
    }

    /**
     * Returns whether two blocs are on opposed sides: one, or somebody it is allied with, is set
     * against the other or somebody that is allied with. A bloc is not opposed to itself or to an
     * ally, whoever else its allies are.
     */
    boolean areOpposed(String bloc, String otherBloc) {
        Set<String> friends = allies.getOrDefault(bloc, Set.of());
        if (bloc.equals(otherBloc) || friends.contains(otherBloc)) {
            return false;
        }
        Set<String> against = against(bloc);
        return against.contains(otherBloc)
                || !Collections.disjoint(against, allies.getOrDefault(otherBloc, Set.of()));
    }

    /** Returns the blocs that are set against a bloc or against one it is directly allied with. */
    private Set<String> against(String bloc) {
        Set<String> known = against.get(bloc);
        if (known != null) {
            return known;
        }
        Set<String> all = new LinkedHashSet<>(opponents.getOrDefault(bloc, Set.of()));
        for (String ally : allies.getOrDefault(bloc, Set.of())) {
            all.addAll(opponents.getOrDefault(ally, Set.of()));
        }
        against.put(bloc, all);
        return all;
    }
}
