package org.claimgraph.claims.validate;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Geo;

/**
 * Finds places whose coordinates lie far from the place that contains them.
 *
 * <p>A place must lie inside the box around the coordinates of its container, extended on all sides
 * by the reach of the container's {@link Precision}. The container is the nearest place on the way
 * up that has coordinates. A polygon needs no such guess. A point for a large country may be far
 * from everything: where most places within a country are too far from its point, none is reported.
 *
 * <p>This catches a slipped decimal point, a lost sign, latitude and longitude exchanged where they
 * differ much, and namesakes elsewhere. It does not catch an error of a few kilometres.
 */
final class ContainmentCheck implements Check {

    @Override
    public void apply(Graph graph, Consumer<Violation> violations) {
        Atlas.contents(graph)
                .forEach((container, places) -> compare(container, places, violations));
    }

    private static void compare(
            LocatedPlace container, List<LocatedPlace> places, Consumer<Violation> violations) {
        List<LocatedPlace> far =
                places.stream()
                        .filter(place -> kilometres(container, place) > container.reach())
                        .toList();
        if (container.isGuess() && far.size() * 2 > places.size()) {
            return;
        }
        for (LocatedPlace place : far) {
            violations.accept(violation(container, place));
        }
    }

    private static Violation violation(LocatedPlace container, LocatedPlace place) {
        String larger = Problem.quote(Names.id(container.node()));
        return new Violation(
                ProblemCode.LOCATION_FAR,
                ProblemCode.LOCATION_FAR.severity(),
                place.node(),
                Geo.asWKT,
                "%s lies %d km from %s, which contains it"
                        .formatted(
                                Problem.quote(Names.id(place.node())),
                                Math.round(kilometres(container, place)),
                                larger),
                "Check the coordinates of both rows, and within. If all are correct, give "
                        + larger
                        + " its outline as a POLYGON in wkt.");
    }

    private static double kilometres(LocatedPlace container, LocatedPlace place) {
        return container.extent().distanceTo(place.extent());
    }
}
