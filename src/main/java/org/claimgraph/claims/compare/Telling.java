package org.claimgraph.claims.compare;

import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * One content of one claim: what a voice tells about the matter.
 *
 * @param claim the claim
 * @param id the id of the claim
 * @param matter the core of its content
 * @param label the claim in words
 * @param voice who says it; {@code not stated} for nobody named
 * @param through whose words carried it, from the voice to the outlet, joined by {@code >}; empty
 *     for none
 * @param outlet who published it
 * @param day when it was said, or else published, in EDTF
 * @param facets what it says, without what it does not state
 */
public record Telling(
        Node claim,
        String id,
        Node matter,
        String label,
        String voice,
        String through,
        String outlet,
        String day,
        Map<Facet, String> facets) {

    /** Returns what it says of a facet; empty when it says nothing. */
    public String says(Facet facet) {
        return facets.getOrDefault(facet, "");
    }

    /** Returns whether another telling of the same matter says all that this says. */
    boolean saysNoMoreThan(Telling other) {
        return matter.equals(other.matter)
                && facets.entrySet().stream()
                        .filter(facet -> facet.getKey().isCompared())
                        .allMatch(facet -> facet.getValue().equals(other.says(facet.getKey())));
    }
}
