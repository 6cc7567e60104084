package org.claimgraph.csvw.walk;

import java.util.List;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;

/** Takes the rows of a group of tables, one table after the other. */
public interface RowSink {

    /** Ignores all rows, for a validation. */
    RowSink NONE = new RowSink() {};

    /** Called once, before the first table. */
    default void beginGroup(TableGroup group) {}

    /** Called before the first row of a table. */
    default void beginTable(CompiledTable table) {}

    /** Takes one row, which is valid until this returns. */
    default void row(TypedRow row) {}

    /**
     * Called after the last row of a table.
     *
     * @param comments the comments in the file, without their prefix
     */
    default void endTable(List<String> comments) {}

    /** Called once, after the last table. */
    default void endGroup() {}
}
