package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the W3C's PROV-O. */
public final class Prov {

    /** The namespace of all terms. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node Activity = term("Activity");
    public static final Node Agent = term("Agent");
    public static final Node Association = term("Association");
    public static final Node SoftwareAgent = term("SoftwareAgent");
    public static final Node hadPlan = term("hadPlan");
    public static final Node qualifiedAssociation = term("qualifiedAssociation");
    public static final Node qualifiedAttribution = term("qualifiedAttribution");
    public static final Node agent = term("agent");
    public static final Node used = term("used");
    public static final Node wasAssociatedWith = term("wasAssociatedWith");
    public static final Node wasDerivedFrom = term("wasDerivedFrom");
    public static final Node wasGeneratedBy = term("wasGeneratedBy");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
