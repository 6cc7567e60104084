package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the W3C's Basic Geo vocabulary. */
public final class Wgs84 {

    /** The namespace of all terms. */
    public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    public static final Node lat = term("lat");
    public static final Node longitude = term("long");

    private Wgs84() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
