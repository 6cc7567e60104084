package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of VoID, which describes sets of linked data. */
public final class VoID {

    /** The namespace of all terms. */
    public static final String NS = "http://rdfs.org/ns/void#";

    public static final Node Dataset = term("Dataset");
    public static final Node ofClass = term("class");
    public static final Node classPartition = term("classPartition");
    public static final Node classes = term("classes");
    public static final Node entities = term("entities");
    public static final Node exampleResource = term("exampleResource");
    public static final Node properties = term("properties");
    public static final Node triples = term("triples");
    public static final Node uriSpace = term("uriSpace");
    public static final Node vocabulary = term("vocabulary");

    private VoID() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
