package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of SKOS-XL. */
public final class Skosxl {

    /** The namespace of all terms. */
    public static final String NS = "http://www.w3.org/2008/05/skos-xl#";

    public static final Node literalForm = term("literalForm");
    public static final Node altLabel = term("altLabel");
    public static final Node prefLabel = term("prefLabel");

    private Skosxl() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
