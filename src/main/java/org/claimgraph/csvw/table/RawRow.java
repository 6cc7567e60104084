package org.claimgraph.csvw.table;

/** A row as Commons CSV gives it, with the columns that the dialect leaves out. */
final class RawRow {

    private final int number;
    private final long line;
    private final String[] cells;

    /** Makes a row; the array is not copied. */
    RawRow(int number, long line, String[] cells) {
        this.number = number;
        this.line = line;
        this.cells = cells;
    }

    /** Returns the row as a spreadsheet numbers it, from 1. */
    int number() {
        return number;
    }

    /** Returns the line of the file on which the row starts, from 1. */
    long line() {
        return line;
    }

    String[] cells() {
        return cells;
    }

    /** Returns whether all cells are empty. */
    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
