package org.claimgraph.claims.validate;

import org.apache.jena.graph.Node;

/**
 * A place that has coordinates.
 *
 * @param node its IRI
 * @param extent where it is
 * @param precision how exact the extent is
 */
record LocatedPlace(Node node, Extent extent, Precision precision) {

    /** Returns how far from its coordinates the places within it may lie, in kilometres. */
    double reach() {
        return extent.surface() ? Precision.SURFACE_REACH : precision.reach();
    }

    /** Returns whether the reach is a guess that may be wrong for all places within it. */
    boolean isGuess() {
        return precision == Precision.COUNTRY && !extent.surface();
    }
}
