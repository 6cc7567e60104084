package org.claimgraph.claims.model;

import org.claimgraph.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included.
 *
 * @param from the first epoch day; {@link Long#MIN_VALUE} when the start is open
 * @param to the last epoch day; {@link Long#MAX_VALUE} when the end is open
 */
public record Period(long from, long to) {

    /** All days. */
    public static final Period ALWAYS = new Period(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Returns the days that a date admits, or all days for none. */
    public static Period of(@Nullable Edtf date) {
        if (date == null) {
            return ALWAYS;
        }
        return new Period(
                date.earliest() == null ? Long.MIN_VALUE : date.earliest().toEpochDay(),
                date.latest() == null ? Long.MAX_VALUE : date.latest().toEpochDay());
    }

    /** Returns the days that lie in both. The two must overlap. */
    public Period intersect(Period other) {
        return new Period(Math.max(from, other.from), Math.min(to, other.to));
    }

    /** Returns whether the first day is known. */
    public boolean hasStart() {
        return from != Long.MIN_VALUE;
    }

    /** Returns whether the last day is known. */
    public boolean hasEnd() {
        return to != Long.MAX_VALUE;
    }

    /** Returns whether some day lies in both. */
    public boolean overlaps(Period other) {
        return from <= other.to && other.from <= to;
    }

    /** Returns whether every day of this lies before every day of the other. */
    public boolean isBefore(Period other) {
        return to < other.from;
    }
}
