package org.claimgraph.claims.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> documents = ofSeveralCoders(statements);
        if (documents.isEmpty()) {
            return statements;
        }
        Map<Matter, String> coders = new HashMap<>();
        for (Statement statement : statements) {
            if (!documents.contains(statement.claim().document())) {
                continue;
            }
            coders.merge(
                    telling(statement),
                    statement.claim().coder(),
                    (one, other) -> first(one, other, coderOf(statement, registry)));
        }
        return statements.stream()
                .map(
                        statement ->
                                documents.contains(statement.claim().document())
                                                && !statement
                                                        .claim()
                                                        .coder()
                                                        .equals(coders.get(telling(statement)))
                                        ? statement.as(Standing.SECOND_CODING)
                                        : statement)
                .toList();
    }

    /** Returns the documents that several coders have coded. */
    static Set<String> ofSeveralCoders(List<Statement> statements) {
        Map<String, String> coders = new HashMap<>();
        Set<String> documents = new HashSet<>();
        for (Statement statement : statements) {
            String document = statement.claim().document();
            String first = coders.putIfAbsent(document, statement.claim().coder());
            if (first != null && !first.equals(statement.claim().coder())) {
                documents.add(document);
            }
        }
        return documents;
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
