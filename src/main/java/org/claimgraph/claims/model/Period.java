package org.claimgraph.claims.model;

import java.util.Objects;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.edtf.Instants;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included.
 *
 * @param from the first epoch day; {@link Long#MIN_VALUE} when the start is open
 * @param to the last epoch day; {@link Long#MAX_VALUE} when the end is open
 * @param instants the seconds, when hours are known; otherwise null
 */
public record Period(long from, long to, @Nullable Instants instants) {

    /** All days. */
    public static final Period ALWAYS = new Period(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Makes a stretch of whole days. */
    public Period(long from, long to) {
        this(from, to, null);
    }

    /** Returns the days that a date admits, or all days for none. */
    public static Period of(@Nullable Edtf date) {
        if (date == null) {
            return ALWAYS;
        }
        return new Period(
                date.earliest() == null ? Long.MIN_VALUE : date.earliest().toEpochDay(),
                date.latest() == null ? Long.MAX_VALUE : date.latest().toEpochDay(),
                date.instants());
    }

    /** Returns the days that lie in both. The two must overlap. */
    public Period intersect(Period other) {
        long first = Math.max(from, other.from);
        long last = Math.max(first, Math.min(to, other.to));
        return new Period(first, last, comparesBySeconds(other) ? both(other) : either(other));
    }

    private Instants both(Period other) {
        return Objects.requireNonNull(instants).intersect(Objects.requireNonNull(other.instants));
    }

    /** The seconds of the one that has some; those of two kinds say nothing together. */
    private @Nullable Instants either(Period other) {
        if (instants == null) {
            return other.instants;
        }
        return other.instants == null ? instants : null;
    }

    private boolean comparesBySeconds(Period other) {
        return instants != null
                && other.instants != null
                && instants.zoned() == other.instants.zoned();
    }

    /** Returns whether the first day is known. */
    public boolean hasStart() {
        return from != Long.MIN_VALUE;
    }

    /** Returns whether the last day is known. */
    public boolean hasEnd() {
        return to != Long.MAX_VALUE;
    }

    /**
     * Returns whether some day lies in both or, where hours are known of both and both have a zone
     * or none, some second.
     */
    public boolean overlaps(Period other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /** Returns whether every day of the other lies in this. */
    public boolean contains(Period other) {
        return from <= other.from && other.to <= to;
    }

    /** Returns whether some day lies in both, whatever the hours. */
    public boolean sharesDayWith(Period other) {
        return from <= other.to && other.from <= to;
    }

    /**
     * Returns whether every day of this lies before every day of the other or, where hours are
     * known of both, every second.
     */
    public boolean isBefore(Period other) {
        return comparesBySeconds(other)
                ? Objects.requireNonNull(instants).to()
                        < Objects.requireNonNull(other.instants).from()
                : to < other.from;
    }
}
