package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the largest sets of things that have something in common. The cost is that of the sets. */
final class Overlaps {

    private Overlaps() {}

    /**
     * Returns the largest sets of intervals that have a point in common. No set contains another.
     *
     * @param things in any order; each set keeps it
     * @param from where the interval of a thing begins
     * @param to where it ends; the end belongs to it
     */
    static <T, P extends Comparable<P>> List<List<T>> ofIntervals(
            List<T> things, Function<T, P> from, Function<T, P> to) {
        Comparator<Integer> byStart = Comparator.comparing(i -> from.apply(things.get(i)));
        Comparator<Integer> byEnd = Comparator.comparing(i -> to.apply(things.get(i)));
        List<Integer> starting = IntStream.range(0, things.size()).boxed().sorted(byStart).toList();
        PriorityQueue<Integer> ending = new PriorityQueue<>(byEnd);
        Set<Integer> open = new TreeSet<>();
        List<List<T>> sets = new ArrayList<>();
        boolean joined = false;
        for (int next : starting) {
            P point = from.apply(things.get(next));
            while (!ending.isEmpty()
                    && to.apply(things.get(ending.element())).compareTo(point) < 0) {
                if (joined) {
                    // Somebody leaves before the next can join: this set grows no more.
                    sets.add(open.stream().map(things::get).toList());
                    joined = false;
                }
                open.remove(ending.remove());
            }
            open.add(next);
            ending.add(next);
            joined = true;
        }
        if (joined) {
            sets.add(open.stream().map(things::get).toList());
        }
        return sets;
    }

    /**
     * Returns the sets that no other contains, each once, in their order.
     *
     * @param sets none is empty; a thing is the same as itself only
     */
    static <T> List<List<T>> largest(List<List<T>> sets) {
        List<Set<T>> members = sets.stream().map(Overlaps::members).toList();
        IdentityHashMap<T, List<Integer>> holders = new IdentityHashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            for (T thing : sets.get(i)) {
                holders.computeIfAbsent(thing, t -> new ArrayList<>()).add(i);
            }
        }
        List<List<T>> largest = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            int set = i;
            // Who holds the whole set holds the member that the fewest hold.
            List<Integer> holding =
                    sets.get(i).stream()
                            .map(holders::get)
                            .min(Comparator.comparingInt(List::size))
                            .orElseThrow();
            if (holding.stream().noneMatch(other -> isBehind(set, other, members))) {
                largest.add(sets.get(i));
            }
        }
        return largest;
    }

    private static <T> Set<T> members(List<T> things) {
        Set<T> members = Collections.newSetFromMap(new IdentityHashMap<>());
        members.addAll(things);
        return members;
    }

    /** Returns whether a set is part of another, or the same as an earlier one. */
    private static <T> boolean isBehind(int set, int other, List<Set<T>> members) {
        int more = members.get(other).size() - members.get(set).size();
        return (more > 0 || (more == 0 && other < set))
                && members.get(other).containsAll(members.get(set));
    }
}
