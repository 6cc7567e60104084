package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the W3C's PROV-O. */
public final class Prov {

    /** The namespace of all terms. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node qualifiedAttribution = term("qualifiedAttribution");
    public static final Node agent = term("agent");
    public static final Node wasDerivedFrom = term("wasDerivedFrom");
    public static final Node wasGeneratedBy = term("wasGeneratedBy");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
