package org.claimgraph.problem;

/**
 * The place of a cell, a row or a whole table, as a spreadsheet shows it.
 *
 * @param file the table's name as the user knows it, such as {@code claims.csv}
 * @param row the row as a spreadsheet numbers it, the header being 1; 0 for the table as a whole
 * @param line the line of the file on which the row starts, from 1; 0 where it is not known
 * @param column the column, from 1; 0 for the row as a whole
 * @param name the column's name; empty for the row as a whole or a column without a name
 */
public record CellRef(String file, int row, long line, int column, String name) implements Place {

    /** Returns the place of a whole table. */
    public static CellRef ofTable(String file) {
        return new CellRef(file, 0, 0, 0, "");
    }

    /** Returns the place of a whole row. */
    public static CellRef ofRow(String file, int row, long line) {
        return new CellRef(file, row, line, 0, "");
    }

    /** Returns the place of another cell in the same row. */
    public CellRef at(int otherColumn, String otherName) {
        return new CellRef(file, row, line, otherColumn, otherName);
    }

    /** Returns the column's letters, {@code A} for 1 and {@code AA} for 27; empty for 0. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Returns {@code claims.csv:7 S7 [time]}, leaving out what is not known. */
    @Override
    public String toString() {
        String shownFile = Problem.visible(file);
        String shownName = name.isEmpty() ? "" : " [" + Problem.visible(name) + "]";
        if (row == 0) {
            return shownFile + shownName;
        }
        if (column == 0) {
            return shownFile + ":" + row;
        }
        return shownFile + ":" + row + " " + letters() + row + shownName;
    }
}
