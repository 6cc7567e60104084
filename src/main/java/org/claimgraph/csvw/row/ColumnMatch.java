package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.metadata.ColumnDescription;

/**
 * The match between the columns of a file and those of the metadata.
 *
 * @param columns the columns of the table, virtual ones last
 * @param sources for each of them its column in the file, from 0; -1 for none
 * @param complete whether no column is missing whose values are needed or were meant to be there
 */
record ColumnMatch(List<ColumnDescription> columns, List<Integer> sources, boolean complete) {

    /** Marks a column without cells in the file. */
    static final int NONE = -1;

    ColumnMatch(boolean complete) {
        this(new ArrayList<>(), new ArrayList<>(), complete);
    }

    void add(ColumnDescription column, int source) {
        columns.add(column);
        sources.add(source);
    }
}
