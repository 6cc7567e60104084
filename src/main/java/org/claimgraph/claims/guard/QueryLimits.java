package org.claimgraph.claims.guard;

import java.time.Duration;

/**
 * How much one query may take.
 *
 * @param rows the most rows of an answer, and the most matches that make its triples
 * @param text the most characters of a text that a function makes
 * @param texts the most characters of all texts that functions make and {@code GROUP_CONCAT} joins
 * @param time how long it may run
 */
public record QueryLimits(long rows, long text, long texts, Duration time) {

    /** For a person at the command line, who can stop a query: only accidents reach them. */
    public static final QueryLimits PERSON =
            new QueryLimits(10_000_000, 16_000_000, 2_000_000_000, Duration.ofHours(1));

    /** For anybody on the network. */
    public static final QueryLimits ANYBODY =
            new QueryLimits(10_000, 1_000_000, 32_000_000, Duration.ofSeconds(10));

    /** Returns the same limits with another time. */
    public QueryLimits within(Duration other) {
        return new QueryLimits(rows, text, texts, other);
    }
}
