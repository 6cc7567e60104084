package org.claimgraph.claims.extract;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.claims.model.Kind;
import org.claimgraph.csvw.iri.PercentEncoding;

/**
 * Makes the IRIs of a project's nodes from its base and a path, as {@code
 * docs/reference/identifiers.md} lists them. The result is a valid IRI whatever the cell contains:
 * all characters but the unreserved ones of RFC 3986 are percent-encoded.
 *
 * @param base the project's base, an absolute IRI that ends in {@code /} or {@code #}
 */
public record ProjectIris(String base) {

    Node claim(String id) {
        return node("claim/", id);
    }

    Node step(String claim, int position) {
        return NodeFactory.createURI(base + "claim/" + encode(claim) + "/step/" + position);
    }

    Node document(String id) {
        return node("document/", id);
    }

    Node proposition(String hash) {
        return node("proposition/", hash);
    }

    Node core(String hash) {
        return node("core/", hash);
    }

    Node actor(String id) {
        return node("actor/", id);
    }

    Node location(String id) {
        return node("location/", id);
    }

    Node geometry(String location) {
        return NodeFactory.createURI(base + "location/" + encode(location) + "/geometry");
    }

    Node means(String id) {
        return node("means/", id);
    }

    /** Returns the selector of a claim that is at a time of a recording. */
    Node timeOf(String claim) {
        return NodeFactory.createURI(base + "claim/" + encode(claim) + "/time");
    }

    Node name(String hash) {
        return node("name/", hash);
    }

    Node affiliation(String hash) {
        return node("affiliation/", hash);
    }

    /** Returns what a coder did on a day; an empty day is one that is not known. */
    Node coding(String coder, String day) {
        String ofDay = day.isEmpty() ? "" : "/" + encode(day);
        return NodeFactory.createURI(base + "coding/" + encode(coder) + ofDay);
    }

    /** Returns somebody who codes. */
    Node coder(String coder) {
        return node("coder/", coder);
    }

    /** Returns the node of an unstated voice or subject in a document. */
    Node unstated(String document) {
        return NodeFactory.createURI(base + "document/" + encode(document) + "/unstated");
    }

    /** Returns a passage of a document as an RFC 5147 fragment. */
    Node passage(String document, String start, String end) {
        return NodeFactory.createURI(
                base
                        + "document/"
                        + encode(document)
                        + "#char="
                        + encode(start)
                        + ","
                        + encode(end));
    }

    /**
     * Returns an actor, location or event.
     *
     * @throws IllegalArgumentException for any other kind
     */
    Node entity(Kind kind, String id) {
        return switch (kind) {
            case ACTOR -> actor(id);
            case LOCATION -> location(id);
            case EVENT -> node("event/", id);
            case VALUE, NONE, ANY ->
                    throw new IllegalArgumentException(kind + " is not the kind of a thing");
        };
    }

    private Node node(String path, String id) {
        return NodeFactory.createURI(base + path + encode(id));
    }

    private static String encode(String id) {
        StringBuilder encoded = new StringBuilder(id.length());
        PercentEncoding.appendUnreserved(id, encoded);
        return encoded.toString();
    }
}
