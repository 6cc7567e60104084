package org.claimgraph.claims.tension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Registry;

/**
 * Rule 33: a telling says that something was so only here, which is coded as one row that affirms
 * it of a place and one that rejects it of a wider place around it; others affirm it elsewhere in
 * the wider place.
 */
final class OnlyRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Registry registry = evidence.registry();
        Map<Matter, List<Statement>> inside = new HashMap<>();
        List<Statement> rejected = new ArrayList<>();
        for (Statement said : evidence.statements()) {
            if (isPlaced(said) && said.affirms()) {
                for (String around : registry.containers(place(said))) {
                    inside.computeIfAbsent(key(said, around), k -> new ArrayList<>()).add(said);
                }
            } else if (isPlaced(said)) {
                rejected.add(said);
            }
        }
        for (Statement only : rejected) {
            List<Statement> told = inside.getOrDefault(key(only, place(only)), List.of());
            report(evidence, only, told, findings);
        }
    }

    private static boolean isPlaced(Statement said) {
        String place = said.content().location();
        return said.isComparable()
                && said.stands()
                && !said.claim().restating()
                && place != null
                && !place.equals(Content.UNSTATED);
    }

    private static String place(Statement said) {
        return Objects.requireNonNullElse(said.content().location(), "");
    }

    private static Matter key(Statement said, String around) {
        Content content = said.content();
        String object = content.objectOrValue();
        return Matter.of(
                around,
                content.subjects(),
                content.relation().id(),
                Objects.equals(object, place(said)) ? null : object,
                Tellings.tense(content.mode()));
    }

    private static void report(
            Evidence evidence, Statement only, List<Statement> told, Consumer<Finding> findings) {
        List<Statement> here = told.stream().filter(said -> isOfSameTelling(said, only)).toList();
        List<Statement> elsewhere =
                told.stream()
                        .filter(said -> !isOfSameTelling(said, only))
                        .filter(said -> only.overlaps(said))
                        .filter(said -> isElsewhere(evidence.registry(), said, only, here))
                        .toList();
        if (!here.isEmpty() && !elsewhere.isEmpty()) {
            findings.accept(finding(evidence, only, here, elsewhere));
        }
    }

    private static boolean isOfSameTelling(Statement said, Statement only) {
        return Tellings.telling(said).equals(Tellings.telling(only));
    }

    private static boolean isElsewhere(
            Registry registry, Statement said, Statement only, List<Statement> here) {
        return !place(said).equals(place(only))
                && here.stream().allMatch(one -> registry.areApart(place(said), place(one)));
    }

    private static Finding finding(
            Evidence evidence, Statement only, List<Statement> here, List<Statement> elsewhere) {
        Registry registry = evidence.registry();
        List<Statement> all = new ArrayList<>(here);
        all.add(only);
        all.addAll(elsewhere);
        String where = registry.label(place(only));
        return Finding.tension(
                Dimension.ONLY,
                33,
                all,
                "Where in " + where + " " + evidence.sentences().matterSomewhere(elsewhere),
                evidence.sentences()
                        .versions(
                                all,
                                said ->
                                        (isOfSameTelling(said, only) ? "only " : "also ")
                                                + registry.label(place(here, said, only))));
    }

    /** The row that rejects it elsewhere belongs to those that affirm it here. */
    private static String place(List<Statement> here, Statement said, Statement only) {
        return place(said.equals(only) ? here.get(0) : said);
    }
}
