package org.claimgraph.rdf;

import org.apache.jena.graph.Node;

/**
 * The bytes of IRIs that were written recently: predicates, the subject of a row, places that many
 * rows name.
 *
 * <p>Nodes are compared as objects, which costs nothing. An IRI is kept when it comes for the
 * second time, so that those which come once cost no memory; one that falls into the place of
 * another drives it out. Memory is the bytes of {@value #PLACES} IRIs at most.
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
     * Looks at some characters: IRIs differ most at their ends, those made by a template with an
     * end of its own before it. Their whole hash would take the time of encoding them.
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
