package org.claimgraph.mapping.datatype;

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
    public record Bound(String value, boolean inclusive) {}

    /** Returns what a value breaks, as the rest of a message after the value, or null. */
    @Nullable String broken(String value, BuiltInDatatype datatype) {
        String brokenLength = datatype.hasLength() ? brokenLength(value, datatype) : null;
        if (brokenLength != null) {
            return brokenLength;
        }
        if (least != null && isBeyond(Sizes.compare(value, least.value, datatype), least)) {
            return (least.inclusive ? "is less than " : "is not more than ") + least.value;
        }
        if (greatest != null
                && isBeyond(Sizes.compare(greatest.value, value, datatype), greatest)) {
            return (greatest.inclusive ? "is more than " : "is not less than ") + greatest.value;
        }
        return null;
    }

    private static boolean isBeyond(int difference, Bound bound) {
        return difference < 0 || (difference == 0 && !bound.inclusive);
    }

    private @Nullable String brokenLength(String value, BuiltInDatatype datatype) {
        if (length == null && minLength == null && maxLength == null) {
            return null;
        }
        int actual = Sizes.length(value, datatype);
        String unit = datatype.kind() == BuiltInDatatype.Kind.BINARY ? " bytes" : " characters";
        if (length != null && actual != length) {
            return "has " + actual + unit + " and not " + length;
        }
        if (minLength != null && actual < minLength) {
            return "has " + actual + unit + ", fewer than " + minLength;
        }
        return maxLength != null && actual > maxLength
                ? "has " + actual + unit + ", more than " + maxLength
                : null;
    }
}
