package org.claimgraph.claims.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * The shape of a place, read from well-known text (OGC Simple Features) in WGS 84, longitude first.
 *
 * @param corners its positions; the lines between them do not count, nor does a third coordinate
 * @param isSurface whether it has an area, and so shows a whole place
 */
public record Shape(List<Corner> corners, boolean isSurface) {

    /** A position in decimal degrees. */
    public record Corner(double longitude, double latitude) {}

    /** GeoSPARQL allows the name of this reference system before the text, which has none else. */
    private static final String CRS84 = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>";

    /** Collections in collections are read by recursion. */
    private static final int DEEPEST = 50;

    /** The library reads more than the standard allows: comments, {@code NaN}, {@code 1d}. */
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?:[A-Za-z]++|[-+]?+(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][-+]?+[0-9]++)?+"
                            + "(?![A-Za-z.])|[(),]|\\s)*+");

    /** Thrown for a text that is not a shape on the Earth; the message says why. */
    public static final class NoShapeException extends Exception {

        private static final long serialVersionUID = 1;

        private NoShapeException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Reads a shape. */
    public static Shape parse(String text) throws NoShapeException {
        String wkt = text.startsWith(CRS84) ? text.substring(CRS84.length()) : text;
        checkWords(wkt);
        Geometry geometry = geometry(wkt);
        List<Corner> corners = new ArrayList<>();
        for (Coordinate position : geometry.getCoordinates()) {
            Corner corner = new Corner(position.getX(), position.getY());
            check(corner);
            corners.add(corner);
        }
        return new Shape(corners, geometry.getDimension() == 2);
    }

    /** The library stops after the first shape, whatever follows. */
    private static void checkWords(String wkt) throws NoShapeException {
        if (!WORDS.matcher(wkt).matches()) {
            throw new NoShapeException("it is not written as one", null);
        }
        int depth = 0;
        boolean hasEnded = false;
        for (int i = 0; i < wkt.length(); i++) {
            char c = wkt.charAt(i);
            if (hasEnded && !Character.isWhitespace(c)) {
                throw new NoShapeException("something follows the shape", null);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            hasEnded |= c == ')' && depth == 0;
            if (depth > DEEPEST) {
                throw new NoShapeException("its brackets are too deep", null);
            }
        }
    }

    private static Geometry geometry(String wkt) throws NoShapeException {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException failure) {
            throw new NoShapeException("it is not written as one", failure);
        } catch (IllegalArgumentException failure) {
            throw new NoShapeException(
                    "a line has too few positions, or a ring does not end where it begins",
                    failure);
        }
    }

    private static void check(Corner corner) throws NoShapeException {
        if (!(Math.abs(corner.longitude()) <= 180)) {
            throw new NoShapeException(
                    "the longitude " + number(corner.longitude()) + " is not from -180 to 180",
                    null);
        }
        if (!(Math.abs(corner.latitude()) <= 90)) {
            throw new NoShapeException(
                    "the latitude "
                            + number(corner.latitude())
                            + " is not from -90 to 90; the longitude comes first",
                    null);
        }
    }

    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
