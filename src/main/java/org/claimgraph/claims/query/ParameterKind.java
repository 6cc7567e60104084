package org.claimgraph.claims.query;

import java.util.Locale;
import org.claimgraph.claims.names.EntityKind;
import org.jspecify.annotations.Nullable;

/** What a parameter of a query can be. */
public enum ParameterKind {
    /** An actor, a location or an event. */
    ENTITY(EntityKind.ENTITY),
    ACTOR(EntityKind.ACTOR),
    LOCATION(EntityKind.LOCATION),
    EVENT(EntityKind.EVENT),
    RELATION(EntityKind.RELATION),
    UNIT(EntityKind.UNIT),
    MEANS(EntityKind.MEANS),
    EVIDENCE(EntityKind.EVIDENCE),
    DOCUMENT(EntityKind.DOCUMENT),
    CLAIM(EntityKind.CLAIM),
    /** A date of EDTF level 1, of which a query sees one day. */
    DATE("a date"),
    NUMBER("a number"),
    /** One of a closed list of words. */
    CHOICE("one of a list"),
    TEXT("a text");

    private final @Nullable EntityKind entity;
    private final String words;

    ParameterKind(EntityKind entity) {
        this.entity = entity;
        this.words = entity.words();
    }

    ParameterKind(String words) {
        this.entity = null;
        this.words = words;
    }

    /** Returns which things of the graph its values name; null when they name none. */
    @Nullable EntityKind entity() {
        return entity;
    }

    /** Returns the kind in words, such as {@code an actor}. */
    public String words() {
        return words;
    }

    /** Returns its word in a header, such as {@code actor}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind of a word in a header, or null. */
    static @Nullable ParameterKind of(String slug) {
        for (ParameterKind kind : values()) {
            if (kind.slug().equals(slug)) {
                return kind;
            }
        }
        return null;
    }
}
