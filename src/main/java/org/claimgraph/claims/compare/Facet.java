package org.claimgraph.claims.compare;

/** Something that a telling can say, in the order in which it is shown. */
public enum Facet {
    /** The part of the page that has it, where that is not the body. */
    LAYER("layer"),
    STANCE("stance"),
    RELATION("does what"),
    WHO("who"),
    OBJECT("to whom or what"),
    AGAINST("against"),
    AMOUNT("how many"),
    TIME("when"),
    PLACE("where"),
    MEANS("by what means"),
    STAGE("stage"),
    CERTAINTY("certainty"),
    BASIS("basis"),
    EVIDENCE("evidence"),
    EVENT("event"),
    /** The claim in the words of its coder. */
    GIST("in short");

    private final String words;

    Facet(String words) {
        this.words = words;
    }

    /** Returns the facet in words, such as {@code how many}. */
    public String words() {
        return words;
    }

    /** Returns whether tellings that differ in it say different things: two wordings may not. */
    boolean isCompared() {
        return this != GIST && this != LAYER;
    }
}
