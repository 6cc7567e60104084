package org.claimgraph.claims.validate;

import org.apache.jena.graph.Node;

/** The names of nodes in messages. */
final class Names {

    private Names() {}

    /** Returns the id at the end of an IRI, as a person typed it. */
    static String id(Node node) {
        String iri = node.toString();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
