package org.claimgraph.claims.tension;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Mode;
import org.claimgraph.claims.model.Registry;
import org.jspecify.annotations.Nullable;

/**
 * What different tellings say. A telling is all that one voice says in one document. What restates
 * in other words, as a headline does, is a telling too.
 */
final class Tellings {

    private Tellings() {}

    /**
     * Returns the happenings in which tellings differ: statements with the same key, by which their
     * voices stand, and not all tellings say the same.
     *
     * @param key what statements are compared by; null for those that are not
     * @param says what a statement says
     */
    static List<List<Statement>> thatDiffer(
            Evidence evidence,
            Function<Statement, @Nullable Matter> key,
            Function<Statement, ?> says) {
        List<List<Statement>> differing = new ArrayList<>();
        for (List<Statement> same : evidence.standingBy(key)) {
            for (List<Statement> happening : happenings(same, evidence.registry())) {
                if (differ(happening, says)) {
                    differing.add(happening);
                }
            }
        }
        return differing;
    }

    /** Returns the happenings that statements are about, each in the order of the claims. */
    static List<List<Statement>> happenings(List<Statement> statements, Registry registry) {
        return Happenings.of(statements, registry).stream().map(Tellings::inOrder).toList();
    }

    /** Returns statements in the order of their claims. */
    static List<Statement> inOrder(Collection<Statement> statements) {
        return statements.stream().sorted(Comparator.comparing(said -> said.claim().id())).toList();
    }

    /** Returns whether not all tellings say the same. */
    static boolean differ(Collection<Statement> statements, Function<Statement, ?> says) {
        Map<Matter, Set<String>> tellings = new LinkedHashMap<>();
        for (Statement said : statements) {
            tellings.computeIfAbsent(telling(said), t -> new TreeSet<>())
                    .add(String.valueOf(says.apply(said)));
        }
        return new HashSet<>(tellings.values()).size() > 1;
    }

    /** Returns who says it where. */
    static Matter telling(Statement said) {
        return Matter.of(said.claim().document(), said.origin());
    }

    /** Returns a word for those modes that can be compared: what happens, or what is to come. */
    static String tense(Mode mode) {
        return mode.isFuture() ? "future" : mode.slug();
    }

    /** Returns where it was, unless that is its object or it is told of an incident. */
    static @Nullable String placeBesideIncident(Statement said, Registry registry) {
        return registry.isIncident(said.event()) ? null : said.content().location();
    }
}
