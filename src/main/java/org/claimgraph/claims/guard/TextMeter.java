package org.claimgraph.claims.guard;

import org.apache.jena.sparql.expr.NodeValue;
import org.claimgraph.failure.UsageException;
import org.jspecify.annotations.Nullable;

/** Measures the texts that the functions of one query make. Belongs to the thread that asks. */
final class TextMeter {

    private final QueryLimits limits;
    private long total;
    private @Nullable UsageException refused;

    TextMeter(QueryLimits limits) {
        this.limits = limits;
    }

    /** Returns the most characters of one text. */
    long most() {
        return limits.text();
    }

    /** Refuses a text that would be too long, before it is made. */
    void allow(long characters, String function) {
        if (characters > limits.text()) {
            throw refuse(
                    "%s makes a text of more than %,d characters, which is more than a query may make. Make it shorter, such as with SUBSTR."
                            .formatted(function, limits.text()));
        }
    }

    /** Counts a text that was made or is joined to others. */
    void add(long characters) {
        total += characters;
        if (total > limits.texts()) {
            throw refuse(
                    "the query makes texts of more than %,d characters in all. Ask for less, or make the texts shorter."
                            .formatted(limits.texts()));
        }
    }

    private UsageException refuse(String words) {
        refused = new UsageException(words);
        return refused;
    }

    /**
     * Throws what was refused before, if anything was. Jena takes any exception in a filter for one
     * that does not hold.
     */
    void check() {
        if (refused != null) {
            throw refused;
        }
    }

    /** Returns the length of a value as a text; numbers and dates are short. */
    static long length(NodeValue value) {
        if (value.isNumber()) {
            return 0;
        }
        if (value.isString() || value.isLangString()) {
            return value.getString().length();
        }
        return value.asString().length();
    }
}
