package org.claimgraph.claims.model;

/** Whether a claimant says that a content is so: the concepts {@code cg:polarity-…}. */
public enum Polarity implements Slug {
    AFFIRMS,
    REJECTS,
    LEAVES_OPEN;

    /** Returns the polarity of a stance towards a content or, if negated, towards its opposite. */
    public static Polarity of(Stance stance, boolean negated) {
        if (!stance.commits()) {
            return LEAVES_OPEN;
        }
        return (stance == Stance.DENIES) == negated ? AFFIRMS : REJECTS;
    }

    /** Returns the word at the end of the concept's IRI. */
    @Override
    public String slug() {
        return Slug.of(this);
    }
}
