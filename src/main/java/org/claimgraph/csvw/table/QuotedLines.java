package org.claimgraph.csvw.table;

/**
 * Counts line breaks and delimiters of one cell in quotes, to recognise rows that two stray quotes
 * made one cell: each of its lines then has as many delimiters as a row. Used for one cell after
 * another; not thread-safe.
 */
final class QuotedLines {

    /** Lines of prose may have a comma or two; four in the right places are hardly chance. */
    private static final int FEWEST_DELIMITERS = 4;

    private final int fewest;
    private int width;
    private int column;
    private int breaks;
    private int delimiters;
    private int inLine;
    private boolean isEven;

    /** A tab in a text is no punctuation: one is enough. */
    QuotedLines(String delimiter) {
        this.fewest = delimiter.equals("\t") ? 1 : FEWEST_DELIMITERS;
    }

    /**
     * Begins with a cell.
     *
     * @param cellColumn its column, from 1
     * @param rowWidth how many cells a row of the table has; 0 if that is not known
     */
    void begin(int cellColumn, int rowWidth) {
        column = cellColumn;
        width = rowWidth;
        breaks = 0;
        delimiters = 0;
        inLine = 0;
        isEven = true;
    }

    void addDelimiter() {
        inLine++;
        delimiters++;
    }

    void addBreak() {
        isEven &= inLine == (breaks == 0 ? width - column : width - 1);
        breaks++;
        inLine = 0;
    }

    /** Returns how many rows the cell has swallowed: 0 when it is a text. */
    int rows() {
        boolean endsInItsColumn = inLine == column - 1;
        boolean hasWholeLine = breaks > 1 && inLine < width;
        boolean isRows = isEven && (endsInItsColumn || hasWholeLine);
        return width > 1 && breaks > 0 && delimiters >= fewest && isRows ? breaks : 0;
    }
}
