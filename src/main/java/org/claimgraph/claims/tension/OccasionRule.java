package org.claimgraph.claims.tension;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Rule 34: what some affirm of one event, others reject of another at the same time. They may not
 * speak of the same, so it is no contradiction.
 */
final class OccasionRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> same : evidence.standingBy(OccasionRule::matter)) {
            List<Statement> told = atTheTimeOfDenials(same);
            if (isOpposed(told)) {
                findings.accept(finding(evidence, Tellings.inOrder(told)));
            }
        }
    }

    private static @Nullable Matter matter(Statement said) {
        boolean isTold = said.event() != null && !said.claim().restating();
        return isTold ? Matter.of(said.content().core(), tense(said)) : null;
    }

    private static String tense(Statement said) {
        return Tellings.tense(said.content().mode());
    }

    /** Leaves out what is affirmed of a time of which nothing is rejected. */
    private static List<Statement> atTheTimeOfDenials(List<Statement> same) {
        Times denied = new Times();
        same.stream().filter(said -> !said.affirms()).forEach(said -> denied.add(said.period()));
        return same.stream()
                .filter(said -> !said.affirms() || denied.overlap(said.period()))
                .toList();
    }

    /** Returns whether events are affirmed and others rejected, and none is both. */
    private static boolean isOpposed(List<Statement> told) {
        Set<String> affirmed = events(told, true);
        Set<String> rejected = events(told, false);
        return !affirmed.isEmpty()
                && !rejected.isEmpty()
                && affirmed.stream().noneMatch(rejected::contains);
    }

    private static Set<String> events(List<Statement> told, boolean affirmed) {
        Set<String> events = new TreeSet<>();
        for (Statement said : told) {
            String event = said.event();
            if (event != null && said.affirms() == affirmed) {
                events.add(event);
            }
        }
        return events;
    }

    private static Finding finding(Evidence evidence, List<Statement> told) {
        return Finding.tension(
                Dimension.EVENT,
                34,
                told,
                evidence.sentences().core(told.get(0)),
                evidence.sentences().versions(told, said -> says(evidence.registry(), said)));
    }

    private static String says(Registry registry, Statement said) {
        String event = said.event();
        return (said.affirms() ? "affirmed of " : "rejected of ")
                + (event == null ? "no event" : registry.label(event));
    }
}
