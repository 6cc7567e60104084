package org.claimgraph.csvw.datatype;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a datatype on length and size (Metadata Vocabulary, section 5.11.2; Tabular
 * Data Model, section 6.4.6).
 *
 * @param length the exact length in characters or bytes; null for any
 * @param minLength the least length; null for any
 * @param maxLength the greatest length; null for any
 * @param least the lower bound; null for none
 * @param greatest the upper bound; null for none
 */
public record Facets(
        @Nullable Integer length,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable Bound least,
        @Nullable Bound greatest) {

    /** No constraints. */
    public static final Facets NONE = new Facets(null, null, null, null, null);

    /**
     * One end of a range.
     *
     * @param value the bound, as the datatype keeps values
     * @param inclusive whether the bound itself is allowed
     */
    public record Bound(String value, boolean inclusive) {

        private String words(String after, String before) {
            return inclusive ? value + " " + after : before + " " + value;
        }
    }

    /** Returns the constraint that a value breaks, or null. */
    @Nullable Limit broken(String value, BuiltInDatatype datatype) {
        Limit brokenLength = datatype.hasLength() ? brokenLength(value, datatype) : null;
        if (brokenLength != null) {
            return brokenLength;
        }
        if (least != null && isBeyond(Sizes.compare(value, least.value, datatype), least)) {
            return Limit.LEAST;
        }
        return greatest != null
                        && isBeyond(Sizes.compare(greatest.value, value, datatype), greatest)
                ? Limit.GREATEST
                : null;
    }

    private static boolean isBeyond(int difference, Bound bound) {
        return difference < 0 || (difference == 0 && !bound.inclusive);
    }

    private @Nullable Limit brokenLength(String value, BuiltInDatatype datatype) {
        if (length == null && minLength == null && maxLength == null) {
            return null;
        }
        int actual = Sizes.length(value, datatype);
        if (length != null && actual != length) {
            return Limit.LENGTH;
        }
        if (minLength != null && actual < minLength) {
            return Limit.MIN_LENGTH;
        }
        return maxLength != null && actual > maxLength ? Limit.MAX_LENGTH : null;
    }

    /** Returns the message about a broken constraint, without the value at its beginning. */
    String message(Limit limit, String value, BuiltInDatatype datatype) {
        return switch (limit) {
            case LENGTH -> has(value, datatype) + " instead of " + length;
            case MIN_LENGTH -> has(value, datatype) + ", fewer than " + minLength;
            case MAX_LENGTH -> has(value, datatype) + ", more than " + maxLength;
            case LEAST -> beyond(least, "is less than ", "is not more than ");
            case GREATEST -> beyond(greatest, "is more than ", "is not less than ");
        };
    }

    /** Returns what to write so that a limit is kept. */
    String remedy(Limit limit, BuiltInDatatype datatype) {
        String unit = datatype.kind() == BuiltInDatatype.Kind.BINARY ? " bytes." : " characters.";
        return switch (limit) {
            case LENGTH -> "Write " + length + unit;
            case MIN_LENGTH -> "Write at least " + minLength + unit;
            case MAX_LENGTH -> "Write at most " + maxLength + unit;
            case LEAST, GREATEST -> "Write " + range() + ".";
        };
    }

    private String range() {
        if (least == null) {
            return Objects.requireNonNull(greatest, "a bound").words("or less", "less than");
        }
        if (greatest == null) {
            return least.words("or more", "more than");
        }
        return least.inclusive && greatest.inclusive
                ? "a value from " + least.value + " to " + greatest.value
                : least.words("or more", "more than")
                        + " and "
                        + greatest.words("or less", "less than");
    }

    private static String has(String value, BuiltInDatatype datatype) {
        String unit = datatype.kind() == BuiltInDatatype.Kind.BINARY ? " bytes" : " characters";
        return "has " + Sizes.length(value, datatype) + unit;
    }

    private static String beyond(@Nullable Bound bound, String inclusive, String exclusive) {
        Bound broken = Objects.requireNonNull(bound, "a bound that is broken");
        return (broken.inclusive ? inclusive : exclusive) + broken.value;
    }
}
