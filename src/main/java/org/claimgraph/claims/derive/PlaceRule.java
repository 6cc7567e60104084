package org.claimgraph.claims.derive;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Rule 15: what was done in one incident is said to have been done at places that do not contain
 * one another. Places that one voice names side by side in one document do not conflict.
 */
final class PlaceRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> deed : evidence.standingBy(said -> deed(evidence, said))) {
            SideBySide places =
                    SideBySide.of(
                            deed, said -> Set.of(place(said)), (a, b) -> mayBeOne(evidence, a, b));
            for (List<Statement> group : places.disputes(PlaceRule::traits, PlaceRule::isOneDeed)) {
                findings.accept(finding(evidence, group));
            }
        }
    }

    private static @Nullable Matter deed(Evidence evidence, Statement said) {
        Content content = said.content();
        boolean isPlaced =
                evidence.registry().isIncident(said.event())
                        && said.affirms()
                        && content.location() != null;
        if (!isPlaced) {
            return null;
        }
        boolean isObject = place(said).equals(content.object());
        return Matter.of(said.event(), content.relation().id(), isObject ? null : content.object());
    }

    private static String place(Statement said) {
        String place = said.content().location();
        return place == null ? "" : place;
    }

    private static boolean mayBeOne(Evidence evidence, String place, String other) {
        return !evidence.registry().areApart(place, other)
                || place.equals(Content.UNSTATED)
                || other.equals(Content.UNSTATED);
    }

    private static Matter traits(Statement said) {
        return Matter.of(said.content().mode(), said.content().subjects(), said.period());
    }

    private static boolean isOneDeed(Statement a, Statement b) {
        return a.sharesModeWith(b) && a.mayShareSubjectWith(b) && a.overlaps(b);
    }

    private static Finding finding(Evidence evidence, List<Statement> group) {
        Registry registry = evidence.registry();
        String matter = "Where " + evidence.sentences().matterSomewhere(group);
        List<Version> versions =
                evidence.sentences().versions(group, said -> registry.label(place(said)));
        return Finding.conflict(Dimension.PLACE, 15, List.of(), group, matter, versions);
    }
}
