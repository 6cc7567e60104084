package org.claimgraph.claims.query;

import org.claimgraph.text.DisplayWidth;

/**
 * A place in the text of a query, and how it is shown: the line, and a caret below it.
 *
 * @param line the line, from 1; 0 for a place that is not known
 * @param column the character of the line, from 1
 */
record SourcePlace(int line, int column) {

    /** A place that is not known. */
    static final SourcePlace UNKNOWN = new SourcePlace(0, 0);

    /** How much of a long line is shown before the place, and after it. */
    private static final int BEFORE = 50;

    private static final int AFTER = 30;

    private static final String INDENT = "  ";
    private static final String CUT = "…";

    /** Returns the place of a character of a text, by its index. */
    static SourcePlace of(String text, int index) {
        int start = text.lastIndexOf('\n', index - 1) + 1;
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new SourcePlace(line, index - start + 1);
    }

    /** Returns the index of the place in the text; the end of the text when it has no such line. */
    int index(String text) {
        int start = 0;
        for (int count = 1; count < line; count++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return text.length();
            }
        }
        return Math.min(text.length(), start + Math.max(0, column - 1));
    }

    /** Returns {@code at line 2, column 9}; empty for a place that is not known. */
    String words() {
        return line == 0 ? "" : " at line %d, column %d".formatted(line, column);
    }

    /** Returns two lines after a line break: what the text has there, and a caret. */
    String shown(String text) {
        if (line == 0) {
            return "";
        }
        int at = index(text);
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        int stop = end < 0 ? text.length() : end;
        int from = at - start > BEFORE + AFTER ? at - BEFORE : start;
        int to = stop - at > AFTER + BEFORE ? at + AFTER : stop;
        String before = (from > start ? CUT : "") + plain(text.substring(from, at));
        String after = plain(text.substring(at, to)) + (to < stop ? CUT : "");
        return "\n%s%s%s\n%s%s^"
                .formatted(
                        INDENT,
                        before,
                        after.stripTrailing(),
                        INDENT,
                        " ".repeat(DisplayWidth.of(before)));
    }

    /** A tab would move what follows it. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }
}
