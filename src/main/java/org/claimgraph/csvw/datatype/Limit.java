package org.claimgraph.csvw.datatype;

import java.util.List;

/** A kind of constraint on values. */
enum Limit {
    LENGTH,
    MIN_LENGTH,
    MAX_LENGTH,
    LEAST,
    GREATEST;

    /** Returns the properties that may state it. */
    List<String> properties() {
        return switch (this) {
            case LENGTH -> List.of("length");
            case MIN_LENGTH -> List.of("minLength");
            case MAX_LENGTH -> List.of("maxLength");
            case LEAST -> List.of("minExclusive", "minInclusive", "minimum");
            case GREATEST -> List.of("maxExclusive", "maxInclusive", "maximum");
        };
    }
}
