package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of CSV on the Web, as RDF. */
public final class Csvw {

    /** The namespace of all terms. */
    public static final String NS = "http://www.w3.org/ns/csvw#";

    public static final Node Row = term("Row");
    public static final Node Table = term("Table");

    private Csvw() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
