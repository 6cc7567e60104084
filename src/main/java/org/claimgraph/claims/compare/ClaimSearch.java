package org.claimgraph.claims.compare;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;
import org.claimgraph.vocab.Schema;

/** Finds the claims about something in a graph. */
final class ClaimSearch {

    private final Values graph;

    ClaimSearch(Values graph) {
        this.graph = graph;
    }

    /** Returns the claims with a content of one of these matters. */
    Set<Node> aboutMatters(Collection<Node> matters) {
        Set<Node> claims = new LinkedHashSet<>();
        for (Node matter : matters) {
            for (Node content : graph.with(Cg.core, matter)) {
                claims.addAll(graph.with(Cg.content, content));
            }
        }
        return claims;
    }

    /** Returns the claims about an event and the events that are part of it. */
    Set<Node> aboutEvent(Node event) {
        Set<Node> claims = new LinkedHashSet<>();
        for (Node part : withParts(event, DCTerms.isPartOf.asNode())) {
            for (Node thing : graph.with(Schema.about, part)) {
                if (graph.has(thing, RDF.Nodes.type, Cg.Claim)) {
                    claims.add(thing);
                }
            }
        }
        return claims;
    }

    /** Returns the claims about what is, or was done, at a place and the places within it. */
    Set<Node> aboutPlace(Node place) {
        Set<Node> claims = new LinkedHashSet<>();
        for (Node part : withParts(place, Geo.sfWithin)) {
            for (Node property : List.of(Cg.location, Cg.object, Cg.subject)) {
                for (Node content : graph.with(property, part)) {
                    claims.addAll(graph.with(Cg.content, content));
                }
            }
        }
        return claims;
    }

    /** Returns a thing and all its parts, near and far. */
    private Set<Node> withParts(Node whole, Node partOf) {
        Set<Node> found = new LinkedHashSet<>(List.of(whole));
        Deque<Node> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Node part : graph.with(partOf, open.remove())) {
                if (found.add(part)) {
                    open.add(part);
                }
            }
        }
        return found;
    }
}
