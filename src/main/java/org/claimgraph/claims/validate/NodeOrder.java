package org.claimgraph.claims.validate;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * The order in which maps keep nodes. Hash maps of nodes are slow with IRIs that somebody chose to
 * have one hash code; an order has no such cases.
 */
final class NodeOrder {

    /** By IRI; for other nodes by how they print. */
    static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

    private NodeOrder() {}
}
