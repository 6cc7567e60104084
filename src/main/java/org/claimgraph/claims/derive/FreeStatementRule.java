package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.derive.Statement.Standing;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Rule 16: what no relation says is affirmed and rejected by claims that answer each other.
 *
 * <p>Free statements have the relation {@link Relation#OTHER} and cannot be compared by their
 * content. A claim that answers one without content of its own is about the same; so is all that
 * answers that claim in turn.
 */
final class FreeStatementRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> debate : debates(evidence)) {
            boolean isDisputed = debate.stream().map(Statement::affirms).distinct().count() > 1;
            if (isDisputed) {
                findings.accept(finding(evidence, debate));
            }
        }
    }

    /** Returns the statements about each free statement, those that answer it among them. */
    private static Collection<List<Statement>> debates(Evidence evidence) {
        Map<String, List<Statement>> debates = new LinkedHashMap<>();
        Map<String, String> firsts = new HashMap<>();
        for (Statement statement : evidence.statements()) {
            if (isFree(statement)) {
                String first = first(evidence, statement.claim(), firsts);
                debates.computeIfAbsent(first, f -> new ArrayList<>()).add(statement);
            }
        }
        return debates.values();
    }

    private static boolean isFree(Statement statement) {
        return statement.standing() == Standing.STANDS
                && statement.claim().stance().commits()
                && !statement.content().relation().isComparable();
    }

    /** Returns the claim from which a claim has its content, through all between them. */
    private static String first(Evidence evidence, ClaimRecord claim, Map<String, String> firsts) {
        ClaimRecord at = claim;
        Set<String> seen = new HashSet<>();
        while (seen.add(at.id()) && !firsts.containsKey(at.id())) {
            ClaimRecord source = source(evidence, at);
            if (source == null) {
                firsts.put(at.id(), at.id());
            } else {
                at = source;
            }
        }
        String first = firsts.getOrDefault(at.id(), at.id());
        seen.forEach(between -> firsts.put(between, first));
        return first;
    }

    /** Returns the claim whose content a claim has taken over, or null. */
    private static @Nullable ClaimRecord source(Evidence evidence, ClaimRecord claim) {
        List<String> named = new ArrayList<>(claim.links().restates());
        named.addAll(claim.answers());
        named.addAll(claim.links().withdraws());
        for (String id : named) {
            ClaimRecord other = evidence.claim(id);
            if (other != null && other.contents().containsAll(claim.contents())) {
                return other;
            }
        }
        return null;
    }

    private static Finding finding(Evidence evidence, List<Statement> debate) {
        Sentences sentences = evidence.sentences();
        String first = debate.get(0).claim().id();
        List<Version> versions = List.of(sentences.affirmed(debate), sentences.rejected(debate));
        String matter = "What " + first + " says";
        return Finding.conflict(
                Dimension.STANCE, 16, Evidence.cores(debate), debate, matter, versions);
    }
}
