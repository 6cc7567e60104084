package org.claimgraph.claims.model;

/**
 * How firmly a claim is told, and on what it is said to rest.
 *
 * @param certainty the word of the column certainty; empty or {@code unstated} when the text tells
 *     it flatly
 * @param basis the word of the column basis, such as {@code witness}; empty or {@code unstated}
 *     when the text names none
 */
public record Footing(String certainty, String basis) {

    /** Told flatly, with no basis named. */
    public static final Footing FLAT = new Footing("", "");

    private static final String UNSTATED = "unstated";

    /** Returns whether the text tells it without a hedge. */
    public boolean isFlat() {
        return !isStated(certainty) || certainty.equals("certain");
    }

    /** Returns whether the text names a basis. */
    public boolean hasBasis() {
        return isStated(basis);
    }

    /** Returns how firmly it is told, in a word or two. */
    public String degree() {
        return isFlat() ? "a fact" : certainty.equals("possible") ? "only possible" : certainty;
    }

    /** Returns it in words, such as {@code probable, from witnesses,}. */
    public String words() {
        return hasBasis() ? degree() + ", from " + source() + "," : degree();
    }

    private String source() {
        return switch (basis) {
            case "witness" -> "witnesses";
            case "official" -> "officials";
            case "analysis" -> "analysis";
            default -> "a " + basis;
        };
    }

    private static boolean isStated(String word) {
        return !word.isEmpty() && !word.equals(UNSTATED);
    }
}
