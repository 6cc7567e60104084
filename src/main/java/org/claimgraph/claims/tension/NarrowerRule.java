package org.claimgraph.claims.tension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Sentences;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Content;

/**
 * Rule 32: some reject what a broad relation says, and others affirm what a narrower one says of
 * the same subject and object: no attack, but shelling.
 */
final class NarrowerRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> same : byBroadRelation(evidence).values()) {
            if (isOpposed(same)) {
                for (List<Statement> told : Tellings.happenings(same, evidence.registry())) {
                    if (isOpposed(told) && Tellings.differ(told, Statement::affirms)) {
                        findings.accept(finding(evidence.sentences(), told));
                    }
                }
            }
        }
    }

    /** Statements that affirm count for all broader relations, those that reject for their own. */
    private static Map<Matter, List<Statement>> byBroadRelation(Evidence evidence) {
        Map<Matter, List<Statement>> same = new LinkedHashMap<>();
        for (Statement said : evidence.statements()) {
            if (said.isComparable() && said.stands() && !said.claim().restating()) {
                for (String relation : relations(evidence, said)) {
                    same.computeIfAbsent(key(said, relation), k -> new ArrayList<>()).add(said);
                }
            }
        }
        return same;
    }

    private static Set<String> relations(Evidence evidence, Statement said) {
        String own = said.content().relation().id();
        return said.affirms() ? evidence.registry().broaderRelations(own) : Set.of(own);
    }

    private static Matter key(Statement said, String relation) {
        Content content = said.content();
        return Matter.of(
                relation,
                content.subjects(),
                content.objectOrValue(),
                Tellings.tense(content.mode()));
    }

    /** Returns whether one is rejected, and a narrower one affirmed. */
    private static boolean isOpposed(List<Statement> told) {
        Set<String> rejected = relations(told, false);
        return !rejected.isEmpty()
                && relations(told, true).stream().anyMatch(one -> !rejected.contains(one));
    }

    private static Set<String> relations(List<Statement> told, boolean affirmed) {
        Set<String> relations = new TreeSet<>();
        for (Statement said : told) {
            if (said.affirms() == affirmed) {
                relations.add(said.content().relation().id());
            }
        }
        return relations;
    }

    private static Finding finding(Sentences sentences, List<Statement> told) {
        List<Statement> rejected = told.stream().filter(said -> !said.affirms()).toList();
        return Finding.tension(
                Dimension.NARROWER,
                32,
                told,
                sentences.core(rejected.get(0)),
                sentences.versions(told, NarrowerRule::says));
    }

    private static String says(Statement said) {
        return said.affirms()
                ? "\"" + said.content().relation().label() + "\" affirmed"
                : "rejected";
    }
}
