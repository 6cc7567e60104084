package org.claimgraph.csvw.table;

/**
 * Goes through the cells of a table in the dialect {@link Dialect#PLAIN}, and gives the place of
 * each in the bytes of the file.
 *
 * <p>The cells are those that a {@link TableReader} finds in the same file, with the same numbers
 * of rows; blank rows and the header are among them. The bytes are UTF-8, with or without a byte
 * order mark: a comma, a quote or a line end is never part of another character there. Not
 * thread-safe.
 */
public final class CellCursor {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] file;
    private int row;
    private int column;
    private int start;
    private int end;
    private int next;
    private boolean isLastInRow = true;

    /** Makes a cursor before the first cell of a file; the array is not copied. */
    public CellCursor(byte[] file) {
        this.file = file;
        this.next = hasMark() ? MARK.length : 0;
    }

    private boolean hasMark() {
        for (int i = 0; i < MARK.length; i++) {
            if (i >= file.length || file[i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /** Goes to the next cell; returns false after the last one. */
    public boolean next() {
        if (isLastInRow && next == file.length) {
            return false;
        }
        column = isLastInRow ? 0 : column + 1;
        row = isLastInRow ? row + 1 : row;
        start = next;
        end = endOfCell();
        isLastInRow = end == file.length || file[end] != ',';
        next = end + lengthOfSeparator();
        return true;
    }

    private int endOfCell() {
        int at = isQuoted() ? afterQuotes() : start;
        while (at < file.length && file[at] != ',' && file[at] != '\r' && file[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Returns the place after the closing quote; the end of the file if it is missing. */
    private int afterQuotes() {
        int at = start + 1;
        while (at < file.length) {
            if (file[at] != '"') {
                at++;
            } else if (at + 1 < file.length && file[at + 1] == '"') {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return at;
    }

    private int lengthOfSeparator() {
        if (end == file.length) {
            return 0;
        }
        boolean isTwoBytes = file[end] == '\r' && end + 1 < file.length && file[end + 1] == '\n';
        return isTwoBytes ? 2 : 1;
    }

    /** Returns the row of the cell as a spreadsheet numbers it: the first of the file is 1. */
    public int row() {
        return row;
    }

    /** Returns the column of the cell, from 0. */
    public int column() {
        return column;
    }

    /** Returns how many bytes of the file come before the cell and its opening quote. */
    public int start() {
        return start;
    }

    /** Returns how many bytes of the file come before what ends the cell. */
    public int end() {
        return end;
    }

    /** Returns whether the cell is in quotes. */
    public boolean isQuoted() {
        return start < file.length && file[start] == '"';
    }
}
