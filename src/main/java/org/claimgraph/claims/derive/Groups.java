package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Joins statements that are linked, directly or through others, into groups. */
final class Groups {

    private Groups() {}

    /** Returns the groups of statements with the same key, in order. */
    static Collection<List<Statement>> by(
            List<Statement> statements, Function<Statement, Matter> key) {
        Map<Matter, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            groups.computeIfAbsent(key.apply(statement), g -> new ArrayList<>()).add(statement);
        }
        return groups.values();
    }

    /**
     * Returns the groups of two or more statements that are linked, in order; each statement is in
     * at most one group.
     *
     * <p>Thousands of statements of one thing differ in few ways. So only one statement of each way
     * is compared with those of the others.
     *
     * @param traits all that {@code linked} looks at
     * @param linked symmetric
     */
    static List<List<Statement>> linked(
            List<Statement> statements,
            Function<Statement, Matter> traits,
            BiPredicate<Statement, Statement> linked) {
        return linked(statements, traits, firsts -> roots(firsts, linked), linked);
    }

    /**
     * Returns the same for what links only statements that overlap in time. Where few do, as in a
     * daily series, the work grows with their number alone.
     */
    static List<List<Statement>> linkedInTime(
            List<Statement> statements,
            Function<Statement, Matter> traits,
            BiPredicate<Statement, Statement> linked) {
        return linked(statements, traits, firsts -> rootsInTime(firsts, linked), linked);
    }

    private static List<List<Statement>> linked(
            List<Statement> statements,
            Function<Statement, Matter> traits,
            Function<List<Statement>, int[]> join,
            BiPredicate<Statement, Statement> linked) {
        Map<Matter, Integer> numbers = new HashMap<>();
        List<Statement> firsts = new ArrayList<>();
        int[] way = new int[statements.size()];
        Map<Integer, Statement> seconds = new HashMap<>();
        for (int i = 0; i < way.length; i++) {
            Statement statement = statements.get(i);
            way[i] = numbers.computeIfAbsent(traits.apply(statement), t -> firsts.size());
            if (way[i] == firsts.size()) {
                firsts.add(statement);
            } else {
                seconds.putIfAbsent(way[i], statement);
            }
        }
        int[] root = join.apply(firsts);
        boolean[] joins = new boolean[firsts.size()];
        for (int i = 0; i < joins.length; i++) {
            Statement second = seconds.get(i);
            joins[i] |= second != null && linked.test(firsts.get(i), second);
            joins[i] |= root[i] != i;
            joins[root[i]] |= root[i] != i;
        }
        return collect(statements, way, root, joins);
    }

    /** Returns, for each statement, the first one of its group. */
    private static int[] roots(
            List<Statement> statements, BiPredicate<Statement, Statement> linked) {
        int[] root = separate(statements.size());
        for (int i = 0; i < root.length; i++) {
            for (int j = i + 1; j < root.length; j++) {
                join(root, i, j, statements, linked);
            }
        }
        return found(root);
    }

    private static int[] rootsInTime(
            List<Statement> statements, BiPredicate<Statement, Statement> linked) {
        int[] root = separate(statements.size());
        List<Integer> byStart =
                IntStream.range(0, root.length)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> statements.get(i).period().from()))
                        .toList();
        for (int i = 0; i < root.length; i++) {
            long end = statements.get(byStart.get(i)).period().to();
            // With hours and zones, the last second of one day can be the first of the next.
            long last = end == Long.MAX_VALUE ? end : end + 1;
            for (int j = i + 1; j < root.length; j++) {
                if (statements.get(byStart.get(j)).period().from() > last) {
                    break;
                }
                join(root, byStart.get(i), byStart.get(j), statements, linked);
            }
        }
        return found(root);
    }

    private static int[] separate(int count) {
        return IntStream.range(0, count).toArray();
    }

    private static void join(
            int[] root,
            int i,
            int j,
            List<Statement> statements,
            BiPredicate<Statement, Statement> linked) {
        int a = find(root, i);
        int b = find(root, j);
        if (a != b && linked.test(statements.get(i), statements.get(j))) {
            root[Math.max(a, b)] = Math.min(a, b);
        }
    }

    private static int[] found(int[] root) {
        for (int i = 0; i < root.length; i++) {
            root[i] = find(root, i);
        }
        return root;
    }

    /** Leaves out statements that are alike without being linked to each other or to others. */
    private static List<List<Statement>> collect(
            List<Statement> statements, int[] way, int[] root, boolean[] joins) {
        Map<Integer, List<Statement>> groups = new LinkedHashMap<>();
        for (int i = 0; i < way.length; i++) {
            if (joins[way[i]]) {
                groups.computeIfAbsent(root[way[i]], r -> new ArrayList<>()).add(statements.get(i));
            }
        }
        groups.values().removeIf(group -> group.size() < 2);
        return List.copyOf(groups.values());
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
