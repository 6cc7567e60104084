package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of FOAF. */
public final class Foaf {

    /** The namespace of all terms. */
    public static final String NS = "http://xmlns.com/foaf/0.1/";

    public static final Node name = term("name");

    private Foaf() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
