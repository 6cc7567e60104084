package org.claimgraph.claims.model;

/** How figures in a unit may be compared. */
public enum CountKind implements Slug {
    LEVEL,
    CUMULATIVE,
    PER_EVENT,
    PER_PERIOD;

    /** Returns the value that a word in a table stands for. */
    public static CountKind parse(String word) {
        return Slug.parse(CountKind.class, word);
    }

    /** Returns the word that stands for this value in a table. */
    @Override
    public String slug() {
        return Slug.of(this);
    }
}
