package org.claimgraph.claims.model;

/** How figures in a unit may be compared. */
public enum CountKind implements Slug {
    LEVEL,
    CUMULATIVE,
    PER_EVENT,
    PER_PERIOD;

    /** Returns the value of a word in a table. */
    public static CountKind parse(String word) {
        return Slug.parse(CountKind.class, word);
    }

    /** Returns the word of this value in a table. */
    @Override
    public String slug() {
        return Slug.of(this);
    }
}
