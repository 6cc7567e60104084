package org.claimgraph.csvw.table;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of the table's rows for Commons CSV, one row at a time.
 *
 * <p>The text of a row ends with a line feed, so that Commons CSV makes one record of it and never
 * reads beyond it. Comments and skipped rows are left out. Memory is one cell.
 */
final class RowText extends Reader {

    /** How many characters of a long row are prepared at a time. */
    private static final int PORTION = 1024;

    private final int skipRows;
    private final @Nullable String commentPrefix;
    private final Characters characters;
    private final Cursor cursor;
    private final Comments comments = new Comments();
    private final TextBuffer text = new TextBuffer();
    private final RowCheck check;
    private boolean isOpen;

    RowText(StrictDecoder decoder, Dialect dialect, Cursor cursor, int maxCell) {
        this.skipRows = dialect.skipRows();
        this.commentPrefix = dialect.commentPrefix();
        this.characters = new Characters(decoder, RowCheck.MAX_COLUMNS + longestToken(dialect));
        this.cursor = cursor;
        this.check = new RowCheck(dialect, characters, cursor, text, maxCell);
    }

    private static int longestToken(Dialect dialect) {
        String prefix = dialect.commentPrefix() == null ? "" : dialect.commentPrefix();
        int longest =
                Stream.concat(
                                Stream.of(dialect.delimiter(), prefix),
                                dialect.lineTerminators().stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return Math.max(2, longest);
    }

    /** Goes to the next row of the table; returns whether there is one. */
    boolean next() throws IOException {
        text.clear();
        while (characters.hasNext()) {
            cursor.startRow();
            if (commentPrefix != null && characters.holds(commentPrefix, 0)) {
                characters.skip(commentPrefix.length());
                check.comment();
                endComment();
            } else if (cursor.row() <= skipRows) {
                while (check.cell()) {
                    comments.add(text);
                }
                endComment();
            } else {
                cursor.startRecord();
                isOpen = true;
                fill();
                return true;
            }
        }
        return false;
    }

    private void endComment() {
        comments.add(text);
        comments.end();
    }

    /**
     * Prepares the next portion of the row. The first portion is prepared before Commons CSV asks
     * for it: done inside the loops of Commons CSV, the same work slows them down by up to two
     * fifths.
     */
    private void fill() throws IOException {
        while (isOpen && text.length() < PORTION) {
            isOpen = check.cells();
        }
    }

    /** Returns characters of the current row, or -1 at its end. */
    @Override
    public int read(char[] target, int from, int count) throws IOException {
        if (text.length() == 0) {
            fill();
        }
        int taken = text.take(target, from, count);
        return taken == 0 ? -1 : taken;
    }

    /** Returns the text of the comments and skipped rows so far. */
    List<String> comments() {
        return comments.list();
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
