package org.claimgraph.claims.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What voices name in statements about one deed, of which there can be one only. What one voice
 * names at several places of a document it names side by side: it says that there were several.
 */
final class SideBySide {

    private final List<Statement> statements;
    private final BiPredicate<String, String> mayBeOne;
    private final Map<Matter, Set<String>> named = new HashMap<>();

    private SideBySide(List<Statement> statements, BiPredicate<String, String> mayBeOne) {
        this.statements = statements;
        this.mayBeOne = mayBeOne;
    }

    /**
     * Returns what voices name.
     *
     * @param names what a statement names
     * @param mayBeOne whether two of these can be the same thing
     */
    static SideBySide of(
            List<Statement> statements,
            Function<Statement, Set<String>> names,
            BiPredicate<String, String> mayBeOne) {
        SideBySide all = new SideBySide(statements, mayBeOne);
        for (Statement statement : statements) {
            all.named
                    .computeIfAbsent(voice(statement), v -> new TreeSet<>())
                    .addAll(names.apply(statement));
        }
        return all;
    }

    /** Who speaks where. */
    private static Matter voice(Statement statement) {
        return Matter.of(statement.claim().document(), statement.origin());
    }

    /** Returns all that the voice of a statement names in the document. */
    Set<String> named(Statement statement) {
        return named.getOrDefault(voice(statement), Set.of());
    }

    /**
     * Returns the groups of statements whose voices name nothing that can be the same.
     *
     * @param traits all that {@code comparable} looks at, beside what is named
     * @param comparable whether two statements are about one thing at all
     */
    List<List<Statement>> disputes(
            Function<Statement, Matter> traits, BiPredicate<Statement, Statement> comparable) {
        return Groups.linked(
                statements,
                statement -> Matter.of(named(statement), traits.apply(statement)),
                (a, b) -> comparable.test(a, b) && areDifferent(named(a), named(b)));
    }

    private boolean areDifferent(Set<String> ones, Set<String> others) {
        return ones.stream()
                .noneMatch(one -> others.stream().anyMatch(other -> mayBeOne.test(one, other)));
    }
}
