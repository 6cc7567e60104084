package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.metadata.ColumnDescription;

/**
 * The match between the columns of a file and those of the metadata.
 *
 * @param columns the columns of the table, virtual ones last
 * @param sources for each of them its column in the file, from 0; -1 for none
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
