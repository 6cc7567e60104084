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

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.claimgraph.problem.ProblemCode;

/**
 * Copies the text of cells for Commons CSV, up to the limit of a cell, and reports characters that
 * do not belong in it. Not thread-safe.
 */
final class CellText {

    /** The delimiter for Commons CSV where that of the dialect has several characters. */
    static final char CELL_END = '\uFDD0';

    private final byte[] kinds;
    private final LineEnds lineEnds;
    private final String delimiter;
    private final Characters characters;
    private final Cursor cursor;
    private final TextBuffer out;
    private final int maxCell;
    private long length;

    /**
     * Makes a copier.
     *
     * @param kinds the kind of every character
     * @param maxCell how many characters a cell may have
     */
    CellText(
            byte[] kinds,
            LineEnds lineEnds,
            String delimiter,
            Characters characters,
            Cursor cursor,
            TextBuffer out,
            int maxCell) {
        this.kinds = kinds;
        this.lineEnds = lineEnds;
        this.delimiter = delimiter;
        this.characters = characters;
        this.cursor = cursor;
        this.out = out;
        this.maxCell = maxCell;
    }

    /** Begins a cell. */
    void begin() {
        length = 0;
    }

    /** Returns how many characters of the cell were read. */
    long length() {
        return length;
    }

    /** Returns the kind of the next character. */
    byte kind() {
        return kinds[characters.next()];
    }

    /** Returns whether the cell or the row ends here. */
    boolean isAtEnd() {
        return switch (kind()) {
            case DELIMITER -> characters.holds(delimiter, 0);
            case CARRIAGE_RETURN, LINE_FEED, TERMINATOR -> lineEnds.at(characters, 0) != null;
            default -> false;
        };
    }

    /** Copies text up to the next special character, or that character itself if it comes next. */
    void text() {
        int run = characters.run(kinds, TEXT, maxCell);
        if (run > 0) {
            copyText(run);
        } else {
            character();
        }
    }

    /** Copies a character as text, even if it is special elsewhere. */
    void character() {
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
    void escape() {
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

    /** Copies characters of the cell's text, up to the limit of a cell. */
    void copyText(int count) {
        length += count;
        if (length > maxCell) {
            cursor.report(ProblemCode.CELL_TOO_LONG, () -> Wording.tooLong(maxCell));
            characters.skip(count);
        } else {
            copy(count);
        }
    }

    /** Copies characters that are read. */
    void copy(int count) {
        if (cursor.isCut()) {
            characters.skip(count);
        } else {
            characters.copy(count, out);
        }
    }

    /** Adds a character for Commons CSV that the file does not have. */
    void add(char character) {
        if (cursor.isInTable() && !cursor.isCut()) {
            out.add(character);
        }
    }
}
