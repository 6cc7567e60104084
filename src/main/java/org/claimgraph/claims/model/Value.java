package org.claimgraph.claims.model;

/**
 * A name, a number or a date that a content has in place of an object.
 *
 * @param text the same for equal values: a decimal without needless zeros, a date as EDTF
 */
public record Value(String text, Type type) {

    /** What a value is. */
    public enum Type implements Slug {
        TEXT,
        NUMBER,
        DATE;

        /** Returns the value of a word in a table. */
        public static Type parse(String word) {
            return Slug.parse(Type.class, word);
        }

        /** Returns the word of this value in a table. */
        @Override
        public String slug() {
            return Slug.of(this);
        }
    }

    /** Returns the value as people read it: texts in quotes. */
    public String words() {
        return type == Type.TEXT ? '"' + text + '"' : text;
    }
}
