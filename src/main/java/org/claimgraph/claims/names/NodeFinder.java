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
        String name = typed.strip();
        if (name.startsWith("<") && name.endsWith(">")) {
            name = name.substring(1, name.length() - 1);
        }
        for (String iri : iris(name)) {
            Node node = NodeFactory.createURI(iri);
            if (graph.contains(node, Node.ANY, Node.ANY)) {
                return node;
            }
        }
        return new EntityFinder(graph).find(end(name));
    }

    /** Returns what a name means as an IRI, a prefixed name, or a path. */
    private String[] iris(String name) {
        return new String[] {
            name, prefixes.expandPrefix(name), prefixes.expandPrefix(name.replaceFirst("/", ":"))
        };
    }

    /**
     * Returns what to search for if no node has this IRI: its last part, so that near matches are
     * found.
     */
    private String end(String name) {
        if (name.contains("://")) {
            return name.substring(name.lastIndexOf('/') + 1);
        }
        int end = name.replace(':', '/').indexOf('/');
        boolean known = end > 0 && prefixes.getNsPrefixURI(name.substring(0, end)) != null;
        return known ? name.substring(end + 1) : name;
    }
}
