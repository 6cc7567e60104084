package org.claimgraph.csvw.table;

/** A row as the parser gives it, with the columns that the dialect leaves out. */
final class RawRow {

    private final RowStart start;
    private final String[] cells;

    /** Makes a row; the array is not copied. */
    RawRow(RowStart start, String[] cells) {
        this.start = start;
        this.cells = cells;
    }

    RowStart start() {
        return start;
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
