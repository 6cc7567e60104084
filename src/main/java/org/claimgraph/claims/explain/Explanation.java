package org.claimgraph.claims.explain;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What the graph says about a node, and where that comes from.
 *
 * @param node the node
 * @param lines its triples: its types first, then the others in the order of their cells
 */
public record Explanation(Node node, List<Line> lines) {

    /** A triple and its source. */
    public record Line(Triple triple, Source source) {}

    /** Makes an explanation of its lines. */
    public Explanation {
        lines = List.copyOf(lines);
    }
}
