package org.claimgraph.claims.explain;

/** Looks up what a cell holds, so that a problem or an explanation can quote it. */
@FunctionalInterface
public interface CellText {

    /**
     * Returns the text of a cell in the file; empty where there is no such cell.
     *
     * @param file the table's name as the user knows it: {@code claims.csv} for a table of the
     *     project, {@code ontology/relations.csv} for a shipped one
     * @param row the row as a spreadsheet numbers it, the header being 1
     * @param column the position of the column in the file, from 1
     */
    String text(String file, int row, int column);
}
