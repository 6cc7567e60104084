package org.claimgraph.csvw.metadata;

import java.util.List;
import org.claimgraph.problem.TextRef;

/**
 * A foreign key: columns whose values name a row of a table (Metadata Vocabulary, section 5.5.2.2).
 *
 * @param columns the columns of this table
 * @param tableUrl the IRI of the table they refer to
 * @param referenced the columns of that table, in the same order
 * @param place where the key is
 */
public record ForeignKey(
        List<String> columns, String tableUrl, List<String> referenced, TextRef place) {

    /** Makes a key of its parts. */
    public ForeignKey {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
    }
}
