package org.claimgraph.claims.extract;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.csvw.row.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one table into the triples that plain CSVW cannot express.
 *
 * <p>Columns with a {@code propertyUrl} are extracted as the metadata say, on the same subject,
 * even if an extractor reads them too. A cell that is not valid has been reported before: it yields
 * no triple, and the rest of its row is still extracted. Not thread-safe: one extractor for each
 * table and thread.
 */
public interface Extractor {

    /**
     * Returns, for each property that this extractor makes on any node, the names of the columns
     * from which the value is made. Row and property then lead to the cells behind a triple.
     */
    Map<Node, Set<String>> madeFrom();

    /**
     * Returns the main node of a row, or null if that is the node that the table's aboutUrl gives.
     */
    default @Nullable Node subject(TypedRow row) {
        return null;
    }

    /** Sends the triples of one row to the output. */
    void extract(TypedRow row, Node subject);

    /** Sends what could not be sent before all rows were seen. Called once, after the last row. */
    default void finish() {}
}
