package org.claimgraph.claims.names;

/** The kinds of things that people name. */
public enum EntityKind {
    /** An actor, a location or an event. */
    ENTITY("an actor, a location or an event"),
    ACTOR("an actor"),
    LOCATION("a location"),
    EVENT("an event"),
    RELATION("a relation"),
    UNIT("a unit"),
    MEANS("a means"),
    EVIDENCE("a piece of evidence"),
    DOCUMENT("a document"),
    CLAIM("a claim");

    private final String words;

    EntityKind(String words) {
        this.words = words;
    }

    /** Returns the kind in words, such as {@code an actor}. */
    public String words() {
        return words;
    }
}
