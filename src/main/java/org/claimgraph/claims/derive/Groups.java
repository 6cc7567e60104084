package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Joins statements that are linked, directly or through others, into groups. */
final class Groups {

    private Groups() {}

    /**
     * Returns the groups of two or more statements that are linked, in order; each statement is in
     * at most one group.
     *
     * @param linked symmetric; asked once for each pair that does not yet share a group
     */
    static List<List<Statement>> linked(
            List<Statement> statements, BiPredicate<Statement, Statement> linked) {
        int[] root = new int[statements.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = 0; i < root.length; i++) {
            for (int j = i + 1; j < root.length; j++) {
                int a = find(root, i);
                int b = find(root, j);
                if (a != b && linked.test(statements.get(i), statements.get(j))) {
                    root[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        return collect(statements, root);
    }

    private static List<List<Statement>> collect(List<Statement> statements, int[] root) {
        Map<Integer, List<Statement>> groups = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.computeIfAbsent(find(root, i), r -> new ArrayList<>()).add(statements.get(i));
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
