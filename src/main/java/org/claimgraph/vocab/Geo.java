package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the OGC's GeoSPARQL. */
public final class Geo {

    /** The namespace of all terms. */
    public static final String NS = "http://www.opengis.net/ont/geosparql#";

    public static final Node Geometry = term("Geometry");
    public static final Node hasGeometry = term("hasGeometry");
    public static final Node asWKT = term("asWKT");
    public static final Node sfWithin = term("sfWithin");
    public static final Node wktLiteral = term("wktLiteral");

    private Geo() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
