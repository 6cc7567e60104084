package org.claimgraph.claims.model;

/** How the content of a claim relates to what happens. */
public enum Mode implements Slug {
    ACTUAL,
    PLANNED,
    PREDICTED,
    THREATENED,
    DEMANDED,
    HYPOTHETICAL;

    /** Returns the value of a word in a table. */
    public static Mode parse(String word) {
        return Slug.parse(Mode.class, word);
    }

    /** Returns the word of this value in a table. */
    @Override
    public String slug() {
        return Slug.of(this);
    }

    /** Returns whether the content lies ahead of the one who claims it and is expected to come. */
    public boolean isFuture() {
        return this == PLANNED || this == PREDICTED || this == THREATENED;
    }

    /** Returns whether contents of the two modes can contradict or support each other. */
    public boolean comparesWith(Mode other) {
        return this == ACTUAL ? other == ACTUAL : isFuture() && other.isFuture();
    }
}
