package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.metadata.ColumnDescription;

/**
 * Which column of a file belongs to which column of the metadata.
 *
 * @param columns the columns of the table, virtual ones last
 * @param sources for each the column of the file, from 0; -1 when it has none
 */
record ColumnMatch(List<ColumnDescription> columns, List<Integer> sources) {

    /** Marks a column without cells in the file. */
    static final int NONE = -1;

    ColumnMatch() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void add(ColumnDescription column, int source) {
        columns.add(column);
        sources.add(source);
    }
}
