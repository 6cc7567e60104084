package org.claimgraph.claims.names;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.claimgraph.failure.UsageException;

/**
 * Finds the node that somebody means, of whatever kind: by its IRI, by a prefixed name such as
 * {@code claim:d004-p11c}, by a path such as {@code claim/d004-p11c}, or by an id, a label or any
 * spelling the graph knows.
 */
public final class NodeFinder {

    private final Graph graph;
    private final PrefixMapping prefixes;

    /**
     * Makes a finder of the nodes of which a graph says something.
     *
     * @param prefixes what prefixed names and paths begin with
     */
    public NodeFinder(Graph graph, PrefixMapping prefixes) {
        this.graph = graph;
        this.prefixes = prefixes;
    }

    /**
     * Returns the node that is meant.
     *
     * @throws UsageException when nothing matches, with what comes nearest, or when several things
     *     match equally well
     */
    public Node find(String typed) {
        TypedName name = TypedName.of(typed, prefixes);
        for (String iri : new String[] {name.iri(), name.text()}) {
            Node node = iri == null ? Node.ANY : NodeFactory.createURI(iri);
            if (node.isURI() && graph.contains(node, Node.ANY, Node.ANY)) {
                return node;
            }
        }
        return new EntityFinder(graph).find(name.end());
    }
}
