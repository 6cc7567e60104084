package org.claimgraph.claims.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the table of locations has places: their level in the hierarchy, and their coordinates. */
public final class Places {

    /** Levels of areas that do not overlap: two places in different ones of a level are apart. */
    private static final List<String> LEVELS = List.of("country", "admin1", "admin2");

    private static final double EARTH_RADIUS = 6371;

    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, Point> points = new HashMap<>();

    private record Point(double latitude, double longitude) {

        /** Returns the distance on the sphere, in kilometres. */
        double distance(Point other) {
            double north = Math.toRadians(other.latitude - latitude) / 2;
            double east = Math.toRadians(other.longitude - longitude) / 2;
            double chord =
                    Math.pow(Math.sin(north), 2)
                            + Math.cos(Math.toRadians(latitude))
                                    * Math.cos(Math.toRadians(other.latitude))
                                    * Math.pow(Math.sin(east), 2);
            return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
        }
    }

    /**
     * Notes a place.
     *
     * @param precision the word of the column precision; the point of a place counts only when it
     *     is exact or near
     * @param latitude in degrees; null when it has none
     * @param longitude in degrees; null when it has none
     */
    public void add(
            String place, String precision, @Nullable Double latitude, @Nullable Double longitude) {
        if (LEVELS.contains(precision)) {
            levels.put(place, precision);
        }
        boolean isPoint = precision.equals("exact") || precision.equals("near");
        if (isPoint && latitude != null && longitude != null) {
            points.put(place, new Point(latitude, longitude));
        }
    }

    /**
     * Returns the area of a level that a place is or lies within, or null.
     *
     * @param containers the place and all that it lies within
     */
    private @Nullable String area(Iterable<String> containers, String level) {
        for (String container : containers) {
            if (level.equals(levels.get(container))) {
                return container;
            }
        }
        return null;
    }

    /** Returns whether a place is itself an area of a level. */
    public boolean isArea(String place) {
        return levels.containsKey(place);
    }

    /**
     * Returns the area in which the first place lies, of the widest level at which the other lies
     * in another area; null when they share all areas that are known of both.
     */
    public @Nullable String areaApart(Iterable<String> containers, Iterable<String> others) {
        for (String level : LEVELS) {
            String area = area(containers, level);
            String other = area(others, level);
            if (area != null && other != null && !area.equals(other)) {
                return area;
            }
        }
        return null;
    }

    /** Returns how far the points of two places lie apart, in kilometres; null if one has none. */
    public @Nullable Double distance(String place, String other) {
        Point point = points.get(place);
        Point otherPoint = points.get(other);
        return point == null || otherPoint == null ? null : point.distance(otherPoint);
    }
}
