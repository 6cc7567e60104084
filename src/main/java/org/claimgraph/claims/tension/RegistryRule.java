package org.claimgraph.claims.tension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Places;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Rule 35: claims say that a place lies at another, and the project's own table of locations has it
 * elsewhere: not in the country, governorate or district that it is said to lie in, or far away by
 * its coordinates. That a town lies across a border from it proves nothing.
 */
final class RegistryRule implements Rule {

    /** Kilometres: who says that a place lies at another can mean one nearby. */
    private static final double FAR = 50;

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (Statement said : evidence.statements()) {
            if (isTold(said)) {
                for (String place : said.content().subjects()) {
                    compare(evidence, said, place, findings);
                }
            }
        }
    }

    private static boolean isTold(Statement said) {
        return said.isComparable()
                && said.stands()
                && said.affirms()
                && !said.claim().restating()
                && said.content().relation().id().equals(Relation.LIES_AT)
                && said.content().object() != null;
    }

    private static void compare(
            Evidence evidence, Statement said, String place, Consumer<Finding> findings) {
        String other = said.content().object();
        String elsewhere = other == null ? null : elsewhere(evidence.registry(), place, other);
        if (other != null && elsewhere != null) {
            findings.accept(finding(evidence, said, place, other, elsewhere));
        }
    }

    private static Finding finding(
            Evidence evidence, Statement said, String place, String other, String elsewhere) {
        Registry registry = evidence.registry();
        String at = "at " + registry.label(other);
        List<Version> versions =
                new ArrayList<>(evidence.sentences().versions(List.of(said), one -> at));
        versions.add(new Version(elsewhere + " by the table of locations", List.of()));
        String matter = "Where " + registry.label(place) + " lies";
        return Finding.tension(Dimension.REGISTRY, 35, List.of(said), matter, versions);
    }

    /** Returns where the table has a place, in words, if that is not at the other; else null. */
    private static @Nullable String elsewhere(Registry registry, String place, String other) {
        Places places = registry.places();
        if (registry.isWithin(place, other) || registry.isWithin(other, place)) {
            return null;
        }
        if (places.isArea(other)) {
            String area = places.areaApart(registry.containers(place), registry.containers(other));
            return area == null ? null : "within " + registry.label(area);
        }
        Double distance = places.distance(place, other);
        return distance == null || distance < FAR
                ? null
                : "%d kilometres from there".formatted(Math.round(distance));
    }
}
