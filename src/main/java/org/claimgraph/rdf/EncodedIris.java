package org.claimgraph.rdf;

import org.apache.jena.graph.Node;

/**
 * A cache of the bytes of recent IRIs: predicates, the subject of a row, places that many rows
 * name.
 *
 * <p>Nodes are compared by identity, which costs nothing. An IRI is kept when it occurs for the
 * second time, so that IRIs that occur once take no memory. One that hashes to the slot of another
 * replaces it. Memory is at most the bytes of {@value #PLACES} IRIs.
 */
final class EncodedIris {

    private static final int PLACES = 1 << 11;
    private static final int LAST = 6;
    private static final int STEP = 5;
    private static final byte[] NOT_YET = new byte[0];

    private final Node[] nodes = new Node[PLACES];
    private final byte[][] encoded = new byte[PLACES][];

    /** Writes an IRI in angle brackets. */
    @SuppressWarnings("ReferenceEquality") // Comparing the texts would cost as much as encoding.
    void write(Node iri, Utf8Output out) {
        String text = iri.getURI();
        int place = place(text);
        if (nodes[place] != iri || text.length() > Utf8Output.MAX_COPIED) {
            nodes[place] = iri;
            encoded[place] = NOT_YET;
            out.iri(text);
        } else if (encoded[place] == NOT_YET) {
            encoded[place] = out.copiedIri(text);
        } else {
            out.put(encoded[place]);
        }
    }

    /**
     * Returns the slot of an IRI. It depends on the last characters, where IRIs differ most, and on
     * some of the others, because IRIs of one template may end alike. Hashing all characters would
     * take as long as encoding them.
     */
    private static int place(String iri) {
        int hash = iri.length();
        int last = Math.max(0, iri.length() - LAST);
        for (int i = last; i < iri.length(); i++) {
            hash = 31 * hash + iri.charAt(i);
        }
        for (int i = iri.length() % STEP; i < last; i += STEP) {
            hash = 31 * hash + iri.charAt(i);
        }
        return (hash ^ hash >>> 11) & PLACES - 1;
    }
}
