package org.claimgraph.csvw.table;

import static org.claimgraph.csvw.table.CharacterKinds.CARRIAGE_RETURN;
import static org.claimgraph.csvw.table.CharacterKinds.DELIMITER;
import static org.claimgraph.csvw.table.CharacterKinds.ESCAPE;
import static org.claimgraph.csvw.table.CharacterKinds.FORBIDDEN;
import static org.claimgraph.csvw.table.CharacterKinds.LINE_FEED;
import static org.claimgraph.csvw.table.CharacterKinds.QUOTE;
import static org.claimgraph.csvw.table.CharacterKinds.SUSPECT;
import static org.claimgraph.csvw.table.CharacterKinds.TERMINATOR;
import static org.claimgraph.csvw.table.CharacterKinds.TEXT;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
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

    /** The delimiter for Commons CSV where that of the dialect has several characters. */
    static final char CELL_END = '\uFDD0';

    private final byte[] kinds;
    private final LineEnds lineEnds;
    private final Characters characters;
    private final Cursor cursor;
    private final TextBuffer out;
    private final QuotedLines lines;
    private final String delimiter;
    private final boolean doubleQuote;
    private final boolean trimsStart;
    private final boolean trimsEnd;
    private final int maxCell;
    private long length;
    private int rowOfQuoteAfterBlank;

    /**
     * Makes a check.
     *
     * @param maxCell how many characters a cell may have
     */
    RowCheck(Dialect dialect, Characters characters, Cursor cursor, TextBuffer out, int maxCell) {
        this.maxCell = maxCell;
        this.kinds = CharacterKinds.of(dialect);
        this.lineEnds = new LineEnds(dialect.lineTerminators());
        this.characters = characters;
        this.cursor = cursor;
        this.out = out;
        this.delimiter = dialect.delimiter();
        this.lines = new QuotedLines(delimiter);
        this.doubleQuote = dialect.doubleQuote();
        this.trimsStart = dialect.trimsStart();
        this.trimsEnd = dialect.trimsEnd();
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
                copy(run - cells);
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
        copy(end);
        return end;
    }

    /** Copies the next cell, with what ends it; returns whether the row has one more. */
    boolean cell() throws IOException {
        length = 0;
        if (trimsStart) {
            skipBlanks();
        }
        if (characters.hasNext() && kind() == QUOTE) {
            quoted();
        } else {
            unquoted();
        }
        return endCell();
    }

    /** Copies a comment without its prefix, and skips its line end. */
    void comment() throws IOException {
        length = 0;
        while (characters.hasNext()) {
            String lineEnd = lineEnds.at(characters, 0);
            if (lineEnd != null) {
                endLine(lineEnd);
                return;
            }
            text();
        }
    }

    private byte kind() {
        return kinds[characters.next()];
    }

    private void skipBlanks() throws IOException {
        while (characters.hasNext()
                && kind() == TEXT
                && Character.isWhitespace(characters.next())) {
            characters.skip(1);
        }
    }

    private void unquoted() throws IOException {
        int blanks = blanksAhead();
        while (characters.hasNext() && !isAtEnd()) {
            switch (kind()) {
                case QUOTE -> {
                    reportStrayQuote(length > 0 && length == blanks);
                    copyText(1);
                }
                case ESCAPE -> escape();
                default -> text();
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

    private void quoted() throws IOException {
        char quote = characters.next();
        lines.begin(cursor.column(), cursor.width());
        copy(1);
        while (characters.hasNext()) {
            switch (kind()) {
                case QUOTE -> {
                    if (characters.ahead(1) != quote) {
                        copy(1);
                        reportSwallowedRows();
                        afterQuote();
                        return;
                    }
                    doubledQuote();
                }
                case ESCAPE -> escape();
                case CARRIAGE_RETURN, LINE_FEED -> lineBreak();
                case DELIMITER -> quotedDelimiter();
                default -> text();
            }
        }
        cursor.reportUnclosedQuote();
        add(quote);
    }

    private void quotedDelimiter() {
        if (characters.holds(delimiter, 0)) {
            lines.addDelimiter(characters.ahead(delimiter.length()));
        }
        text();
    }

    private void reportSwallowedRows() {
        int rows = lines.rows();
        if (rows > 0) {
            long lastLine = cursor.line();
            cursor.reportSwallowedRows(
                    rows, () -> Wording.swallowedRows(rows, delimiter, lastLine));
        }
    }

    private void doubledQuote() {
        if (!doubleQuote) {
            cursor.report(ProblemCode.QUOTE_STRAY, Wording::textAfterQuote);
        }
        copyText(2);
    }

    private void lineBreak() {
        if (characters.next() == '\n' || characters.ahead(1) != '\n') {
            cursor.nextLine();
            lines.addBreak();
        }
        copyText(1);
    }

    private void afterQuote() throws IOException {
        while (characters.hasNext() && !isAtEnd()) {
            if (!trimsEnd || !Character.isWhitespace(characters.next())) {
                cursor.report(ProblemCode.QUOTE_STRAY, Wording::textAfterQuote);
            }
            character();
        }
    }

    /** Copies text up to the next special character, or that character itself if it comes next. */
    private void text() {
        int run = characters.run(kinds, TEXT, maxCell);
        if (run > 0) {
            copyText(run);
        } else {
            character();
        }
    }

    /** Copies a character as text, even if it is special elsewhere. */
    private void character() {
        char next = characters.next();
        switch (kinds[next]) {
            case SUSPECT -> reportSuspect(next);
            case FORBIDDEN ->
                    cursor.report(ProblemCode.CHARACTER_FORBIDDEN, () -> Wording.forbidden(next));
            default -> {}
        }
        if (next == CELL_END && delimiter.length() > 1) {
            characters.skip(1);
            add(StrictDecoder.REPLACEMENT);
        } else {
            copyText(1);
        }
    }

    private void reportSuspect(char suspect) {
        ByteBuffer bytes = characters.badBytes();
        if (bytes == null) {
            cursor.report(ProblemCode.CHARACTER_SUSPECT, () -> Wording.suspect(suspect));
        } else {
            Charset encoding = characters.encoding();
            cursor.report(ProblemCode.ENCODING_INVALID, () -> Wording.badBytes(bytes, encoding));
        }
    }

    /** Copies an escaped character, with its backslash only if Commons CSV needs it. */
    private void escape() {
        int escaped = characters.ahead(1);
        if (escaped < 0) {
            cursor.report(ProblemCode.QUOTE_STRAY, Wording::strayEscape);
            characters.skip(1);
            return;
        }
        boolean isNeeded =
                switch (kinds[escaped]) {
                    case QUOTE, ESCAPE, CARRIAGE_RETURN, LINE_FEED -> true;
                    case DELIMITER -> delimiter.length() == 1;
                    default -> false;
                };
        if (escaped == '\n') {
            cursor.nextLine();
        }
        if (isNeeded) {
            copyText(2);
        } else {
            characters.skip(1);
            character();
        }
    }

    /** Returns whether the cell or the row ends here. */
    private boolean isAtEnd() {
        return switch (kind()) {
            case DELIMITER -> characters.holds(delimiter, 0);
            case CARRIAGE_RETURN, LINE_FEED, TERMINATOR -> lineEnds.at(characters, 0) != null;
            default -> false;
        };
    }

    private boolean endCell() throws IOException {
        if (characters.hasNext() && kind() == DELIMITER) {
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
            add(CELL_END);
        } else {
            copy(delimiter.length());
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

    /** Copies characters of the cell's text, up to the limit of a cell. */
    private void copyText(int count) {
        length += count;
        if (length > maxCell) {
            cursor.report(ProblemCode.CELL_TOO_LONG, () -> Wording.tooLong(maxCell));
            characters.skip(count);
        } else {
            copy(count);
        }
    }

    /** Copies characters that are read. */
    private void copy(int count) {
        if (cursor.isCut()) {
            characters.skip(count);
        } else {
            characters.copy(count, out);
        }
    }

    /** Adds a character for Commons CSV that the file does not have. */
    private void add(char character) {
        if (cursor.isInTable() && !cursor.isCut()) {
            out.add(character);
        }
    }
}
