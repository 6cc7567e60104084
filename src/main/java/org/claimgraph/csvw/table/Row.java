package org.claimgraph.csvw.table;

import org.claimgraph.problem.CellRef;

/**
 * One row of a table, as text.
 *
 * <p>Immutable. Columns count from 0 here, without those that the dialect leaves out at the left,
 * and from 1 in a {@link CellRef}, as the spreadsheet shows them. A row may be longer or shorter
 * than the header; this is reported when it is read.
 */
public final class Row {

    private final Header header;
    private final int number;
    private final long line;
    private final int skippedColumns;
    private final String[] cells;
    private final boolean misread;

    /**
     * Makes a row; the array is not copied and must not change.
     *
     * @param misread whether its cells are probably in the wrong columns
     */
    Row(Header header, int number, long line, int skippedColumns, String[] cells, boolean misread) {
        this.header = header;
        this.number = number;
        this.line = line;
        this.skippedColumns = skippedColumns;
        this.cells = cells;
        this.misread = misread;
    }

    /**
     * Returns whether its cells are probably in the wrong columns, which was reported: what is
     * wrong with their values only follows from that.
     */
    public boolean isMisread() {
        return misread;
    }

    /** Returns the row's number in the spreadsheet: the first row of the file is 1. */
    public int number() {
        return number;
    }

    /** Returns the line of the file on which the row starts, from 1. */
    public long line() {
        return line;
    }

    /** Returns how many cells the row has in the file. */
    public int size() {
        return cells.length;
    }

    /**
     * Returns the text of a cell, exactly as in the file but without its quotes; an empty text
     * beyond the row's last cell.
     */
    public String text(int column) {
        return column < cells.length ? cells[column] : "";
    }

    /** Returns how many characters the texts of all cells have together. */
    public long length() {
        long length = 0;
        for (String cell : cells) {
            length += cell.length();
        }
        return length;
    }

    /** Returns the place of a cell. */
    public CellRef cell(int column) {
        return place().at(skippedColumns + column + 1, header.name(column));
    }

    /** Returns the place of the row as a whole. */
    public CellRef place() {
        return CellRef.ofRow(header.file(), number, line);
    }
}
