package org.claimgraph.claims.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a parameter of a query can be. */
public enum ParameterKind {
    /** An actor, a location or an event. */
    ENTITY("an actor, a location or an event"),
    ACTOR("an actor"),
    LOCATION("a location"),
    EVENT("an event"),
    RELATION("a relation"),
    UNIT("a unit"),
    DOCUMENT("a document"),
    CLAIM("a claim"),
    /** A date of EDTF level 1, of which a query sees one day. */
    DATE("a date"),
    NUMBER("a number"),
    TEXT("a text");

    private final String words;

    ParameterKind(String words) {
        this.words = words;
    }

    /** Returns the kind in words, such as {@code an actor}. */
    public String words() {
        return words;
    }

    /** Returns the word that stands for it in a header, such as {@code actor}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind that a word of a header stands for, or null. */
    static @Nullable ParameterKind of(String slug) {
        for (ParameterKind kind : values()) {
            if (kind.slug().equals(slug)) {
                return kind;
            }
        }
        return null;
    }
}
