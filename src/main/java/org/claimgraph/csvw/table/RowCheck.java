package org.claimgraph.csvw.table;

import static org.claimgraph.csvw.table.CharacterKinds.DELIMITER;
import static org.claimgraph.csvw.table.CharacterKinds.ESCAPE;
import static org.claimgraph.csvw.table.CharacterKinds.QUOTE;
import static org.claimgraph.csvw.table.CharacterKinds.TEXT;

import java.io.IOException;
import org.claimgraph.problem.ProblemCode;

/**
 * Copies rows for Commons CSV, and finds the place of each problem that Commons CSV would ignore.
 *
 * <p>Most cells are plain text and cost one look-up for each character. From the first quote,
 * escape, control character or unlisted line end of a row on, each cell is checked in detail.
 *
 * <p>The copy is the text of the file, except where Commons CSV does not support the dialect or our
 * limits: a delimiter of several characters becomes a single one, a line end becomes a line feed,
 * an escape that Commons CSV would misread is left out, a cell or row that is too long is cut, and
 * a quote that is open at the end of the file is closed.
 *
 * <p>Follows section 8 of the Model for Tabular Data, except that a quote opens only at the start
 * of a cell, and not at all in a comment.
 */
final class RowCheck {

    static final int MAX_COLUMNS = 1000;

    private static final int MOST_BLANKS = 8;

    private final byte[] kinds;
    private final LineEnds lineEnds;
    private final Characters characters;
    private final Cursor cursor;
    private final TextBuffer out;
    private final CellText cell;
    private final QuotedCell quoted;
    private final String delimiter;
    private final boolean trimsStart;
    private int rowOfQuoteAfterBlank;

    /**
     * Makes a check.
     *
     * @param maxCell how many characters a cell may have
     */
    RowCheck(Dialect dialect, Characters characters, Cursor cursor, TextBuffer out, int maxCell) {
        this.kinds = CharacterKinds.of(dialect);
        this.lineEnds = new LineEnds(dialect.lineTerminators());
        this.characters = characters;
        this.cursor = cursor;
        this.out = out;
        this.delimiter = dialect.delimiter();
        this.trimsStart = dialect.trimsStart();
        this.cell = new CellText(kinds, lineEnds, delimiter, characters, cursor, out, maxCell);
        this.quoted = new QuotedCell(dialect, cell, characters, cursor);
    }

    /**
     * Copies the cells up to the first that is not plain text, and that one; returns whether the
     * row has one more. A plain cell has at least one character, so there are never too many.
     */
    boolean cells() throws IOException {
        if (delimiter.length() == 1 && characters.hasNext()) {
            int run = characters.run(kinds, DELIMITER, MAX_COLUMNS - cursor.column());
            String lineEnd = lineEnds.at(characters, run);
            if (lineEnd != null && lineEnds.accepts(lineEnd)) {
                // The first row tells how many cells a row has.
                int cells = cursor.records() == 1 ? copyCells(run) : 0;
                cell.copy(run - cells);
                endLine(lineEnd);
                out.add('\n');
                return false;
            }
            copyCells(run);
        }
        return cell();
    }

    /** Copies the cells that end within the next characters; returns how many characters. */
    private int copyCells(int run) {
        int end = 0;
        for (int i = 0; i < run; i++) {
            if (characters.ahead(i) == delimiter.charAt(0)) {
                cursor.nextCell();
                end = i + 1;
            }
        }
        cell.copy(end);
        return end;
    }

    /** Copies the next cell, with what ends it; returns whether the row has one more. */
    boolean cell() throws IOException {
        cell.begin();
        if (trimsStart) {
            skipBlanks();
        }
        if (characters.hasNext() && cell.kind() == QUOTE) {
            quoted.copy();
        } else {
            unquoted();
        }
        return endCell();
    }

    /** Copies a comment without its prefix, and skips its line end. */
    void comment() throws IOException {
        cell.begin();
        while (characters.hasNext()) {
            String lineEnd = lineEnds.at(characters, 0);
            if (lineEnd != null) {
                endLine(lineEnd);
                return;
            }
            cell.text();
        }
    }

    private void skipBlanks() throws IOException {
        while (characters.hasNext()
                && cell.kind() == TEXT
                && Character.isWhitespace(characters.next())) {
            characters.skip(1);
        }
    }

    private void unquoted() throws IOException {
        int blanks = blanksAhead();
        while (characters.hasNext() && !cell.isAtEnd()) {
            switch (cell.kind()) {
                case QUOTE -> {
                    reportStrayQuote(cell.length() > 0 && cell.length() == blanks);
                    cell.copyText(1);
                }
                case ESCAPE -> cell.escape();
                default -> cell.text();
            }
        }
    }

    /** A quote after a space usually has its partner in a later cell. */
    private void reportStrayQuote(boolean isAfterBlanks) {
        if (isAfterBlanks) {
            rowOfQuoteAfterBlank = cursor.row();
            cursor.report(ProblemCode.QUOTE_STRAY, Wording::quoteAfterBlank);
        } else {
            boolean isPartner = rowOfQuoteAfterBlank == cursor.row();
            cursor.report(
                    ProblemCode.QUOTE_STRAY, isPartner ? Wording::partner : Wording::strayQuote);
        }
    }

    /**
     * Returns how many spaces come before the rest of the cell; some people put them everywhere.
     */
    private int blanksAhead() {
        int blanks = 0;
        while (blanks < MOST_BLANKS && characters.ahead(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    private boolean endCell() throws IOException {
        if (characters.hasNext() && cell.kind() == DELIMITER) {
            delimiter();
            return true;
        }
        String lineEnd = lineEnds.at(characters, 0);
        if (lineEnd != null) {
            endLine(lineEnd);
        }
        if (cursor.isInTable()) {
            out.add('\n');
        }
        return false;
    }

    private void delimiter() {
        cursor.nextCell();
        if (cursor.isInTable() && !cursor.isCut() && cursor.column() > MAX_COLUMNS) {
            cursor.cutRow(() -> Wording.tooManyColumns(MAX_COLUMNS));
        }
        if (cursor.isInTable() && delimiter.length() > 1) {
            characters.skip(delimiter.length());
            cell.add(CellText.CELL_END);
        } else {
            cell.copy(delimiter.length());
        }
    }

    private void endLine(String lineEnd) {
        if (!lineEnds.accepts(lineEnd)) {
            cursor.report(
                    ProblemCode.LINE_END_STRAY, () -> Wording.strayLineEnd(LineEnds.name(lineEnd)));
            if (cursor.records() == 1) {
                lineEnds.acceptAll();
            }
        }
        characters.skip(lineEnd.length());
        cursor.nextLine();
    }
}
