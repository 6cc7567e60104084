package org.claimgraph.edtf;

/**
 * A stretch of time to the second, both ends included.
 *
 * @param from the first second since 1970-01-01T00:00:00
 * @param to the last one
 * @param zoned whether the seconds are those of UTC; otherwise of a local time that is not known,
 *     which only compares with others of that kind
 */
public record Instants(long from, long to, boolean zoned) {

    /** Returns whether some second lies in both, which must be of one kind. */
    public boolean overlaps(Instants other) {
        return from <= other.to && other.from <= to;
    }

    /** Returns the seconds that lie in both, which must overlap. */
    public Instants intersect(Instants other) {
        return new Instants(Math.max(from, other.from), Math.min(to, other.to), zoned);
    }
}
