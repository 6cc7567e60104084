package org.claimgraph.claims.compare;

import java.util.List;

/**
 * The tellings of a thing side by side.
 *
 * @param about what was asked for, in words
 * @param sections the tellings that are compared with each other; a matter has one section, an
 *     event or a place one for each verb
 * @param toldOnce tellings that there is nothing to compare with
 * @param restating how many claims only repeat others of their document, and are left out
 */
public record Comparison(
        String about, List<Section> sections, List<Telling> toldOnce, int restating) {

    /**
     * Tellings that are compared.
     *
     * @param about what they are about, in words
     * @param tellings at least two, in the order of their days
     * @param lines one for each facet that some telling states
     * @param findings what the rules found between them
     */
    public record Section(
            String about, List<Telling> tellings, List<Line> lines, List<Found> findings) {}

    /**
     * What each telling says of a facet.
     *
     * @param values one for each telling, empty where it says nothing
     */
    public record Line(Facet facet, List<String> values, Difference difference) {}

    /** How the values of a line differ. */
    public enum Difference {
        /** All tellings say the same. */
        NONE(""),
        /** Some say it and others say nothing; those that do say the same. */
        LEFT_OUT("+"),
        /** Two tellings say different things. */
        DIFFERENT("≠");

        private final String mark;

        Difference(String mark) {
            this.mark = mark;
        }

        /** Returns the sign that stands before the facet. */
        public String mark() {
            return mark;
        }
    }

    /**
     * Something that a rule found.
     *
     * @param kind what kind of finding, such as {@code conflict} or {@code tension}
     * @param dimension on what, such as {@code amount}
     * @param why the sentence
     */
    public record Found(String kind, String dimension, String why) {}
}
