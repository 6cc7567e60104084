package org.claimgraph.claims.model;

import org.jspecify.annotations.Nullable;

/**
 * By what something is done.
 *
 * @param iri its IRI, under the project's base or that of the shipped registry
 * @param label what people call it
 * @param broader the id of the wider means of which it is one; null for none
 */
public record Means(String id, String iri, String label, Kind kind, @Nullable String broader) {

    /** What means are to each other: one attack has one carrier and may have a munition too. */
    public enum Kind implements Slug {
        /** A weapon, device or vehicle. */
        CARRIER,
        /** What a weapon brings to its target. */
        MUNITION,
        /** No weapon. */
        OTHER;

        /** Returns the value of a word in a table. */
        public static Kind parse(String word) {
            return Slug.parse(Kind.class, word);
        }

        /** Returns the word of this value in a table. */
        @Override
        public String slug() {
            return Slug.of(this);
        }
    }
}
