package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.claims.derive.Statement.Standing;
import org.claimgraph.claims.model.ClaimRecord;

/**
 * Finds what voices no longer stand by: claims that the same voice withdraws or replaces, and what
 * it said before it said the opposite.
 */
final class TakenBack {

    /** One thing that was said: a claim and one of its contents. */
    private record Said(String claim, String proposition) {

        static Said of(Statement statement) {
            return new Said(statement.claim().id(), statement.content().proposition());
        }
    }

    private final Evidence evidence;
    private final Map<String, ClaimRecord> claims;

    TakenBack(Evidence evidence, Map<String, ClaimRecord> claims) {
        this.evidence = evidence;
        this.claims = claims;
    }

    /** Returns the statements, with those marked by which their voices no longer stand. */
    List<Statement> marked(List<Statement> statements) {
        Set<String> withdrawn = withdrawn();
        Set<Said> contradicted = contradicted(statements);
        return statements.stream()
                .map(
                        statement ->
                                statement.stands()
                                                && (withdrawn.contains(statement.claim().id())
                                                        || contradicted.contains(
                                                                Said.of(statement)))
                                        ? statement.as(Standing.TAKEN_BACK)
                                        : statement)
                .toList();
    }

    private Set<String> withdrawn() {
        Set<String> withdrawn = new HashSet<>();
        for (ClaimRecord claim : claims.values()) {
            for (String earlier : takenBackBy(claim)) {
                ClaimRecord word = claims.get(earlier);
                if (word != null && isOwnWord(claim, word)) {
                    withdrawn.add(earlier);
                }
            }
        }
        return withdrawn;
    }

    /** Returns the claims that a claim withdraws or replaces. */
    static List<String> takenBackBy(ClaimRecord claim) {
        List<String> earlier = new ArrayList<>(claim.links().withdraws());
        earlier.addAll(claim.links().replaces());
        return earlier;
    }

    /** A voice can take back what it said itself and what it carried. */
    static boolean isOwnWord(ClaimRecord claim, ClaimRecord earlier) {
        return earlier.chain().contains(claim.origin());
    }

    /** Returns what an origin said before it said the opposite. */
    private Set<Said> contradicted(List<Statement> statements) {
        Set<Said> contradicted = new HashSet<>();
        Collection<List<Statement>> spoken =
                Evidence.grouped(
                        statements,
                        Statement::hasOrigin,
                        said -> Matter.of(said.origin(), said.matter()));
        for (List<Statement> ofOne : spoken) {
            for (List<Statement> group :
                    Groups.linkedInTime(
                            ofOne,
                            ReversalRule::traits,
                            (a, b) -> ReversalRule.isReversal(evidence, a, b))) {
                group.stream()
                        .filter(said -> isFollowed(said, group))
                        .forEach(said -> contradicted.add(Said.of(said)));
            }
        }
        return contradicted;
    }

    private boolean isFollowed(Statement said, List<Statement> group) {
        return group.stream()
                .anyMatch(
                        later ->
                                said.claim().said().isBefore(later.claim().said())
                                        && StanceRule.conflict(evidence, said, later));
    }
}
