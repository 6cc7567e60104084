package org.claimgraph.claims.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claims.derive.Statement.Standing;
import org.claimgraph.claims.model.Document;
import org.claimgraph.claims.model.Registry;

/**
 * Finds what two coders made of one sentence. Where both have the same matter from the same voice,
 * that is one telling, coded twice: it is compared once, as the document's coder read it or,
 * failing that, the first coder in the alphabet. How the codings differ is another question, see
 * {@link CoderRule}.
 */
final class SecondCodings {

    private SecondCodings() {}

    /** Returns the statements, with those marked that a second coder made of the same telling. */
    static List<Statement> marked(List<Statement> statements, Registry registry) {
        Map<Matter, String> coders = new HashMap<>();
        for (Statement statement : statements) {
            coders.merge(
                    telling(statement),
                    statement.claim().coder(),
                    (one, other) -> first(one, other, coderOf(statement, registry)));
        }
        return statements.stream()
                .map(
                        statement ->
                                coders.get(telling(statement)).equals(statement.claim().coder())
                                        ? statement
                                        : statement.as(Standing.SECOND_CODING))
                .toList();
    }

    private static Matter telling(Statement statement) {
        return Matter.of(
                statement.claim().document(),
                statement.claim().sentence(),
                statement.claim().chain(),
                statement.content().core());
    }

    private static String coderOf(Statement statement, Registry registry) {
        Document document = registry.document(statement.claim().document());
        return document == null ? "" : document.coder();
    }

    private static String first(String one, String other, String ofDocument) {
        if (one.equals(ofDocument) || other.equals(ofDocument)) {
            return ofDocument;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
