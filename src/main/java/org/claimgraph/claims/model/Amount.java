package org.claimgraph.claims.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A number as stated and the numbers that the statement admits.
 *
 * @param number the number as stated
 * @param bound how it was qualified
 * @param min the lowest number it admits; not itself admitted after "more than"
 * @param max the highest number it admits; null when it is open
 */
public record Amount(BigDecimal number, Bound bound, BigDecimal min, @Nullable BigDecimal max) {

    /**
     * Returns the amount of a number with this bound.
     *
     * @param upper the upper number of a range; null for every other bound
     */
    public static Amount of(BigDecimal number, @Nullable BigDecimal upper, Bound bound) {
        return new Amount(
                number, bound, bound.min(number), upper == null ? bound.max(number) : upper);
    }

    /** Returns whether no number is admitted by both. */
    public boolean isDisjointFrom(Amount other) {
        return isBelow(other) || other.isBelow(this);
    }

    /**
     * Returns whether every number that this admits is lower than every number that the other does.
     */
    public boolean isBelow(Amount other) {
        if (max == null) {
            return false;
        }
        int order = max.compareTo(other.min);
        return order < 0 || (order == 0 && other.bound == Bound.MORE_THAN);
    }

    /** Returns where the numbers that this admits begin. */
    public End lowest() {
        return new End(min, bound == Bound.MORE_THAN);
    }

    /** Returns where the numbers that this admits end. */
    public End highest() {
        return new End(max, false);
    }

    /**
     * One end of the numbers that an amount admits, in the order of numbers.
     *
     * @param number the number; null for one above all numbers
     * @param above whether it is not the number itself, but what is just above it
     */
    public record End(@Nullable BigDecimal number, boolean above) implements Comparable<End> {

        private static final Comparator<End> ORDER =
                Comparator.comparing(End::number, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(End::above);

        @Override
        public int compareTo(End other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Returns how far two disjoint amounts lie apart: the distance of the nearest bounds divided by
     * the larger of the two, from 0 to 1; 0 when they are not disjoint.
     */
    public BigDecimal gap(Amount other) {
        if (other.isBelow(this)) {
            return other.gap(this);
        }
        if (max == null || !isBelow(other) || other.min.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return other.min.subtract(max).divide(other.min, new MathContext(3)).stripTrailingZeros();
    }
}
