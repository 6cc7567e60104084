package org.claimgraph.claims.model;

/** A tie between two actors that the rules may use, as its row states it. */
public record Affiliation(String member, String organization, Tie tie, Period period) {

    /** What kind of tie it is. */
    public enum Tie implements Slug {
        PART_OF,
        BACKED_BY,
        ALLIED_WITH,
        OPPOSED_TO,
        OFFICE_HOLDER_OF;

        /** Returns the value of a word in a table. */
        public static Tie parse(String word) {
            return Slug.parse(Tie.class, word);
        }

        /** Returns the word of this value in a table. */
        @Override
        public String slug() {
            return Slug.of(this);
        }
    }
}
