package org.claimgraph.claims.model;

import java.util.Locale;

/** A value of a closed list, known in tables by a word of lower-case letters and hyphens. */
interface Slug {

    /** Returns the word of this value in a table. */
    String slug();

    /** Returns the word for an enum constant: {@code AT_LEAST} is {@code at-least}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the constant of a word.
     *
     * @throws IllegalArgumentException when it does not exist; tables are checked against their
     *     metadata before
     */
    static <E extends Enum<E>> E parse(Class<E> list, String word) {
        return Enum.valueOf(list, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
