package org.claimgraph.claims.tension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimgraph.claims.derive.Statement;

/** Joins statements that name a thing with those that name something around it. */
final class Nests {

    private Nests() {}

    /**
     * Returns the sets of statements of which some name what lies around what others name.
     *
     * @param names the things that a statement names
     * @param around a thing and all around it, by a statement that names it
     */
    static List<List<Statement>> of(
            List<Statement> statements,
            Function<Statement, List<String>> names,
            Function<Statement, Function<String, Set<String>>> around) {
        Map<String, String> root = new HashMap<>();
        statements.forEach(said -> names.apply(said).forEach(name -> root.putIfAbsent(name, name)));
        for (Statement said : statements) {
            for (String name : names.apply(said)) {
                for (String outer : around.apply(said).apply(name)) {
                    if (root.containsKey(outer)) {
                        root.put(find(root, name), find(root, outer));
                    }
                }
            }
        }
        Map<String, List<Statement>> nests = new LinkedHashMap<>();
        for (Statement said : statements) {
            String nest = find(root, names.apply(said).get(0));
            nests.computeIfAbsent(nest, n -> new ArrayList<>()).add(said);
        }
        return List.copyOf(nests.values());
    }

    private static String find(Map<String, String> root, String name) {
        String at = name;
        for (String next = root.get(at); next != null && !next.equals(at); next = root.get(at)) {
            at = next;
        }
        root.put(name, at);
        return at;
    }
}
