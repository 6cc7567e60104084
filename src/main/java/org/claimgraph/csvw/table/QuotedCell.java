package org.claimgraph.csvw.table;

import static org.claimgraph.csvw.table.CharacterKinds.CARRIAGE_RETURN;
import static org.claimgraph.csvw.table.CharacterKinds.DELIMITER;
import static org.claimgraph.csvw.table.CharacterKinds.ESCAPE;
import static org.claimgraph.csvw.table.CharacterKinds.LINE_FEED;
import static org.claimgraph.csvw.table.CharacterKinds.QUOTE;

import java.io.IOException;
import org.claimgraph.problem.ProblemCode;

/** Copies a cell in quotes, and notices rows that two stray quotes make one cell. */
final class QuotedCell {

    private final CellText cell;
    private final Characters characters;
    private final Cursor cursor;
    private final QuotedLines lines;
    private final String delimiter;
    private final boolean doubleQuote;
    private final boolean trimsEnd;

    QuotedCell(Dialect dialect, CellText cell, Characters characters, Cursor cursor) {
        this.cell = cell;
        this.characters = characters;
        this.cursor = cursor;
        this.delimiter = dialect.delimiter();
        this.lines = new QuotedLines(delimiter);
        this.doubleQuote = dialect.doubleQuote();
        this.trimsEnd = dialect.trimsEnd();
    }

    /** Copies the cell, which begins with a quote, up to what ends it. */
    void copy() throws IOException {
        char quote = characters.next();
        lines.begin(cursor.column(), cursor.width());
        cell.copy(1);
        while (characters.hasNext()) {
            switch (cell.kind()) {
                case QUOTE -> {
                    if (characters.ahead(1) != quote) {
                        cell.copy(1);
                        reportSwallowedRows();
                        afterQuote();
                        return;
                    }
                    doubledQuote();
                }
                case ESCAPE -> cell.escape();
                case CARRIAGE_RETURN, LINE_FEED -> lineBreak();
                case DELIMITER -> quotedDelimiter();
                default -> cell.text();
            }
        }
        cursor.reportUnclosedQuote();
        cell.add(quote);
    }

    private void quotedDelimiter() {
        if (characters.holds(delimiter, 0)) {
            lines.addDelimiter(characters.ahead(delimiter.length()));
        }
        cell.text();
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
        cell.copyText(2);
    }

    private void lineBreak() {
        if (characters.next() == '\n' || characters.ahead(1) != '\n') {
            cursor.nextLine();
            lines.addBreak();
        }
        cell.copyText(1);
    }

    private void afterQuote() throws IOException {
        while (characters.hasNext() && !cell.isAtEnd()) {
            if (!trimsEnd || !Character.isWhitespace(characters.next())) {
                cursor.report(ProblemCode.QUOTE_STRAY, Wording::textAfterQuote);
            }
            cell.character();
        }
    }
}
