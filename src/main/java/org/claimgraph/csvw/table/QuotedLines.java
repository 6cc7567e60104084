package org.claimgraph.csvw.table;

/**
 * Counts line breaks and delimiters of one cell in quotes, to recognise rows that two stray quotes
 * made one cell: each of its lines then has as many delimiters as a row. Used for one cell after
 * another; not thread-safe.
 */
final class QuotedLines {

    /** Lines of prose may have a comma or two; four in the right places are probably not chance. */
    private static final int FEWEST_DELIMITERS = 4;

    /** In prose a space follows a comma; two commas without one are probably not chance either. */
    private static final int FEWEST_CLOSE_DELIMITERS = 2;

    private final int fewest;
    private final int fewestClose;
    private int width;
    private int column;
    private int breaks;
    private int delimiters;
    private int inLine;
    private boolean isEven;
    private boolean isClose;

    /** A tab in a text is no punctuation: one is enough. */
    QuotedLines(String delimiter) {
        boolean isTab = delimiter.equals("\t");
        this.fewest = isTab ? 1 : FEWEST_DELIMITERS;
        this.fewestClose = isTab ? 1 : FEWEST_CLOSE_DELIMITERS;
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
        isClose = true;
    }

    /**
     * Adds a delimiter.
     *
     * @param next the character after it; negative at the end of the file
     */
    void addDelimiter(int next) {
        isClose &= next != ' ';
        inLine++;
        delimiters++;
    }

    void addBreak() {
        isEven &= inLine == (breaks == 0 ? width - column : width - 1);
        breaks++;
        inLine = 0;
    }

    /** Returns how many more rows are in the cell: 0 when it is a text. */
    int rows() {
        boolean endsInItsColumn = inLine == column - 1;
        boolean hasWholeLine = breaks > 1 && inLine < width;
        boolean isRows = isEven && (endsInItsColumn || hasWholeLine);
        boolean isMuch = delimiters >= (isClose ? fewestClose : fewest);
        return width > 1 && breaks > 0 && isMuch && isRows ? breaks : 0;
    }
}
