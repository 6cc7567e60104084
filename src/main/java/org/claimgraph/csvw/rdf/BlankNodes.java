package org.claimgraph.csvw.rdf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes the blank nodes of one extraction: numbered, so that the same tables give the same lines,
 * and marked with the IRI of the table, so that two tables never share one.
 *
 * <p>Not thread-safe.
 */
final class BlankNodes {

    private final String mark;
    private int made;

    /** Makes a source of blank nodes for what is extracted from the table at this IRI. */
    BlankNodes(String table) {
        UUID hash = UUID.nameUUIDFromBytes(table.getBytes(StandardCharsets.UTF_8));
        this.mark = Long.toHexString(hash.getMostSignificantBits()) + "n";
    }

    /** Returns a new blank node. */
    Node next() {
        made++;
        return NodeFactory.createBlankNode(mark + made);
    }
}
