package org.claimgraph.claims.validate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.claims.model.Shape;
import org.claimgraph.claims.model.Shape.NoShapeException;

/**
 * The positions of a place, read from well-known text in WGS 84, longitude first.
 *
 * <p>Only the corners count, not the lines between them; a third coordinate is ignored.
 *
 * @param corners the positions
 * @param surface whether the text is a polygon, which shows the whole place, rather than a point or
 *     a line on it
 */
record Extent(List<Position> corners, boolean surface) {

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** The extent of a place without coordinates. */
    static final Extent NOWHERE = new Extent(List.of(), false);

    /** A position in decimal degrees. */
    record Position(double latitude, double longitude) {}

    /** Returns the extent that a WKT literal shows; without corners where it is not a shape. */
    static Extent of(Node literal) {
        return literal.isLiteral() ? parse(literal.getLiteralLexicalForm()) : NOWHERE;
    }

    private static Extent parse(String wkt) {
        try {
            Shape shape = Shape.parse(wkt);
            List<Position> corners = new ArrayList<>();
            for (Shape.Corner corner : shape.corners()) {
                corners.add(new Position(corner.latitude(), corner.longitude()));
            }
            return new Extent(corners, shape.isSurface());
        } catch (NoShapeException unreadable) {
            return NOWHERE;
        }
    }

    /**
     * Returns how far, in kilometres, the farthest corner of another extent lies outside the box
     * around this one; 0 when all lie inside. Good to a few per cent up to some thousand
     * kilometres.
     */
    double distanceTo(Extent other) {
        double south = corners.stream().mapToDouble(Position::latitude).min().orElse(-90);
        double north = corners.stream().mapToDouble(Position::latitude).max().orElse(90);
        double west = corners.stream().mapToDouble(Position::longitude).min().orElse(-180);
        double east = corners.stream().mapToDouble(Position::longitude).max().orElse(180);
        double farthest = 0;
        for (Position corner : other.corners) {
            double upward = outside(south, corner.latitude(), north);
            double sideward = outsideOnCircle(west, corner.longitude(), east);
            double middle = Math.toRadians((corner.latitude() + (south + north) / 2) / 2);
            double degrees = Math.hypot(upward, sideward * StrictMath.cos(middle));
            farthest = Math.max(farthest, degrees * KILOMETRES_PER_DEGREE);
        }
        return farthest;
    }

    private static double outside(double low, double value, double high) {
        return Math.max(0, Math.max(low - value, value - high));
    }

    private static double outsideOnCircle(double west, double longitude, double east) {
        double eastward = outside(west, longitude + 360, east);
        double westward = outside(west, longitude - 360, east);
        return Math.min(outside(west, longitude, east), Math.min(eastward, westward));
    }
}
