package org.claimgraph.csvw.term;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the recent terms of a column, by the text they were made from. Most columns repeat a
 * few values, and a cached term need not be checked, built and encoded again.
 *
 * <p>A text that hashes to the slot of another replaces it. Memory is at most {@value #PLACES}
 * terms. Not thread-safe.
 */
final class RecentNodes {

    private static final int PLACES = 1 << 10;

    private final int[] hashes = new int[PLACES];
    private final String[] texts = new String[PLACES];
    private final Node[] nodes = new Node[PLACES];

    /** Returns the term that was made from a text, or null when it is forgotten or new. */
    @Nullable Node find(String text) {
        int hash = text.hashCode();
        int place = place(hash);
        return hashes[place] == hash && text.equals(texts[place]) ? nodes[place] : null;
    }

    /** Keeps the term that was made from a text. */
    void keep(String text, Node node) {
        int place = place(text.hashCode());
        hashes[place] = text.hashCode();
        texts[place] = text;
        nodes[place] = node;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 11) & PLACES - 1;
    }
}
