package org.claimgraph.csvw.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms of the RDF that CSVW prescribes, as nodes. */
final class Terms {

    private static final String CSVW = "http://www.w3.org/ns/csvw#";

    static final Node TYPE = RDF.type.asNode();
    static final Node FIRST = RDF.first.asNode();
    static final Node REST = RDF.rest.asNode();
    static final Node NIL = RDF.nil.asNode();
    static final Node COMMENT = RDFS.comment.asNode();
    static final Node TABLE_GROUP = csvw("TableGroup");
    static final Node TABLE = csvw("Table");
    static final Node ROW = csvw("Row");
    static final Node HAS_TABLE = csvw("table");
    static final Node HAS_ROW = csvw("row");
    static final Node ROW_NUMBER = csvw("rownum");
    static final Node URL = csvw("url");
    static final Node TITLE = csvw("title");
    static final Node DESCRIBES = csvw("describes");
    static final Node NOTE = csvw("note");
    static final Node DERIVED_FROM =
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private Terms() {}

    private static Node csvw(String name) {
        return NodeFactory.createURI(CSVW + name);
    }
}
