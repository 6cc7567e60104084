package org.claimgraph.claims.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source from which claims were coded.
 *
 * @param publisher the actor who published it
 * @param published when
 * @param coder who coded it; empty when nobody is named
 * @param coded the day it was coded, as an XSD date; empty when it is not stated
 * @param agencies the actors whose reports it credits
 * @param extent how long it is; null when its paragraphs are not counted
 * @param hidden whether it is a protected source
 */
public record Document(
        String id,
        String publisher,
        Period published,
        String coder,
        String coded,
        List<String> agencies,
        @Nullable Extent extent,
        boolean hidden) {

    /**
     * How long a document is.
     *
     * @param paragraphs how many it has, at least 1
     * @param place the cell that says so, such as {@code documents.csv:2 M2 [paragraphs]}
     */
    public record Extent(long paragraphs, String place) {}
}
