package org.claimgraph.claims.model;

/** What the origin of a claim does with its content. */
public enum Stance implements Slug {
    ASSERTS,
    DENIES,
    DOUBTS,
    DECLINES,
    SILENT,
    DISCUSSES;

    /** Returns the value of a word in a table. */
    public static Stance parse(String word) {
        return Slug.parse(Stance.class, word);
    }

    /** Returns the word of this value in a table. */
    @Override
    public String slug() {
        return Slug.of(this);
    }

    /** Returns whether the stance says that something is so or is not so, and can be compared. */
    public boolean commits() {
        return this == ASSERTS || this == DENIES;
    }
}
