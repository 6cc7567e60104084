package org.claimgraph.validate;

/** Looks up what a cell holds, so that a problem can quote it. */
@FunctionalInterface
public interface CellText {

    /**
     * Returns the text of a cell as it stands in the file; empty where there is no such cell.
     *
     * @param file the table's file name, such as {@code claims.csv}
     * @param row the row as a spreadsheet numbers it, the header being 1
     * @param column where the column stands in the file, from 1
     */
    String text(String file, int row, int column);
}
