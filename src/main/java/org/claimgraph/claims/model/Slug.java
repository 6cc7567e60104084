package org.claimgraph.claims.model;

import java.util.Locale;

/** A value of a closed list, known in tables by a word of lower-case letters and hyphens. */
interface Slug {

    /** Returns the word that stands for this value in a table. */
    String slug();

    /** Returns the word for an enum constant: {@code AT_LEAST} is {@code at-least}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the constant that a word stands for.
     *
     * @throws IllegalArgumentException when there is none; tables are checked against their
     *     metadata before
     */
    static <E extends Enum<E>> E parse(Class<E> list, String word) {
        return Enum.valueOf(list, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
