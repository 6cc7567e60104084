package org.claimgraph.claims.validate;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.vocab.Cg;

/**
 * How exactly coordinates show a place, and so how far from them the places within it may lie: a
 * point for a country says less than a point for a town.
 */
enum Precision {
    EXACT(20),
    NEAR(50),
    LINE(50),
    ADMIN2(150),
    AREA(300),
    ADMIN1(500),
    COUNTRY(1500),
    UNKNOWN(Double.POSITIVE_INFINITY);

    /** How far outside the box around a polygon a place may lie, in kilometres. */
    static final double SURFACE_REACH = 20;

    private static final Map<Node, Precision> BY_CONCEPT =
            Stream.of(values()).collect(Collectors.toMap(Precision::concept, Function.identity()));

    private final double reach;

    Precision(double reach) {
        this.reach = reach;
    }

    /** Returns the precision of a concept; unknown for any other node. */
    static Precision of(Node concept) {
        return BY_CONCEPT.getOrDefault(concept, UNKNOWN);
    }

    /** Returns how far from the coordinates a place may lie, in kilometres. */
    double reach() {
        return reach;
    }

    private Node concept() {
        return Cg.concept("precision", name().toLowerCase(Locale.ROOT));
    }
}
