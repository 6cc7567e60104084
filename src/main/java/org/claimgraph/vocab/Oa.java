package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the W3C's Web Annotation vocabulary. */
public final class Oa {

    /** The namespace of all terms. */
    public static final String NS = "http://www.w3.org/ns/oa#";

    public static final Node FragmentSelector = term("FragmentSelector");
    public static final Node TextPositionSelector = term("TextPositionSelector");
    public static final Node start = term("start");
    public static final Node end = term("end");

    private Oa() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
