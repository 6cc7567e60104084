package org.claimgraph.claims.model;

/** What kind of thing a relation takes as its subject or object. */
public enum Kind implements Slug {
    ACTOR,
    LOCATION,
    EVENT,
    VALUE,
    NONE,
    ANY;

    /** Returns the value of a word in a table. */
    public static Kind parse(String word) {
        return Slug.parse(Kind.class, word);
    }

    /** Returns the word of this value in a table. */
    @Override
    public String slug() {
        return Slug.of(this);
    }

    /** Returns the kind with its article, such as {@code an actor}. */
    public String words() {
        return switch (this) {
            case LOCATION, VALUE -> "a " + slug();
            case NONE -> "nothing";
            case ANY -> "anything";
            default -> "an " + slug();
        };
    }

    /** Returns whether an entity of the other kind fits where this kind is asked for. */
    public boolean admits(Kind other) {
        return this == ANY || this == other;
    }
}
