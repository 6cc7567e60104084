package org.claimgraph.export;

import org.apache.jena.graph.Node;

/**
 * The bytes of IRIs that were written of late: predicates, the subject of a row, places that many
 * rows name.
 *
 * <p>Nodes are compared as objects, which costs nothing. An IRI is kept when it comes for the
 * second time, so that those which come once cost no memory; one that falls into the place of
 * another drives it out. Memory is the bytes of {@value #PLACES} IRIs at most.
 */
final class EncodedIris {

    private static final int PLACES = 1 << 11;
    private static final byte[] NOT_YET = new byte[0];

    private final Node[] nodes = new Node[PLACES];
    private final byte[][] encoded = new byte[PLACES][];

    /** Writes an IRI in angle brackets. */
    @SuppressWarnings("ReferenceEquality") // Comparing the texts would cost as much as encoding.
    void write(Node iri, Utf8Output out) {
        int hash = iri.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        if (nodes[place] != iri || iri.getURI().length() > Utf8Output.LONGEST_COPIED) {
            nodes[place] = iri;
            encoded[place] = NOT_YET;
            out.iri(iri.getURI());
        } else if (encoded[place] == NOT_YET) {
            encoded[place] = out.copiedIri(iri.getURI());
        } else {
            out.put(encoded[place]);
        }
    }
}
