package org.claimgraph.csvw.key;

import java.io.IOException;
import java.util.function.Predicate;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;

/** Reads a table again, for rows that a problem quotes. Nothing is reported again. */
@FunctionalInterface
public interface RowsAgain {

    /**
     * Passes on the rows of a table from the first one, while more are wanted; none if the table no
     * longer exists.
     *
     * @param rows takes a row, which is valid until the next, and says whether it wants more
     */
    void read(CompiledTable table, Predicate<TypedRow> rows) throws IOException;
}
