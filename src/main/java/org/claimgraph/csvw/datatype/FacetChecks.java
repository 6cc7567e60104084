package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/** Finds constraints that no value can meet (Metadata Vocabulary, section 5.11.2). */
final class FacetChecks {

    private FacetChecks() {}

    static @Nullable String contradiction(Facets facets, BuiltInDatatype base) {
        String lengths = lengths(facets, base);
        return lengths == null ? bounds(facets, base) : lengths;
    }

    private static @Nullable String lengths(Facets facets, BuiltInDatatype base) {
        Integer length = facets.length();
        Integer min = facets.minLength();
        Integer max = facets.maxLength();
        if (length == null && min == null && max == null) {
            return null;
        }
        if (!base.hasLength()) {
            return "values of " + base.term() + " have no length";
        }
        if (length != null && min != null && length < min) {
            return "length " + length + " is less than minLength " + min;
        }
        if (length != null && max != null && length > max) {
            return "length " + length + " is more than maxLength " + max;
        }
        return min != null && max != null && min > max
                ? "minLength " + min + " is more than maxLength " + max
                : null;
    }

    private static @Nullable String bounds(Facets facets, BuiltInDatatype base) {
        Facets.Bound least = facets.least();
        Facets.Bound greatest = facets.greatest();
        if (least == null && greatest == null) {
            return null;
        }
        if (!base.isOrdered()) {
            return "values of " + base.term() + " have no order";
        }
        if (least == null || greatest == null) {
            return null;
        }
        int difference = Sizes.compare(least.value(), greatest.value(), base);
        boolean bothExclusive = !least.inclusive() && !greatest.inclusive();
        boolean sameAllowed = least.inclusive() == greatest.inclusive();
        if (difference > 0 || (difference == 0 && !sameAllowed && !bothExclusive)) {
            return "the lower bound "
                    + least.value()
                    + " excludes every value below the upper bound "
                    + greatest.value();
        }
        return null;
    }
}
