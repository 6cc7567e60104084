package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of schema.org. */
public final class Schema {

    /** The namespace of all terms. */
    public static final String NS = "http://schema.org/";

    public static final Node about = term("about");
    public static final Node position = term("position");
    public static final Node softwareVersion = term("softwareVersion");

    private Schema() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
