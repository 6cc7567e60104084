package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the W3C's Data Catalog Vocabulary. */
public final class Dcat {

    /** The namespace of all terms. */
    public static final String NS = "http://www.w3.org/ns/dcat#";

    public static final Node Dataset = term("Dataset");

    private Dcat() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
