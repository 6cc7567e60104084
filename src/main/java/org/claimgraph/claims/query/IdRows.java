package org.claimgraph.claims.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.claimgraph.claims.names.ShortNames;

/** Short names as texts in place of IRIs, as a table shows them. */
final class IdRows {

    private IdRows() {}

    /** Returns an answer with short names. */
    static ResultSet of(ResultSet answer, ShortNames names) {
        return ChangedRows.of(answer, node -> shown(node, names));
    }

    private static Node shown(Node node, ShortNames names) {
        return node.isURI() ? NodeFactory.createLiteralString(names.of(node)) : node;
    }
}
