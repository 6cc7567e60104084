package org.claimgraph.csvw.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the rows of a table as section 8 of the Model for Tabular Data says, from a text in memory,
 * one character at a time and without limits: what {@link Records} must agree with.
 */
final class ReferenceReader {

    private final Dialect dialect;
    private final String text;
    private final List<String> lines = new ArrayList<>();
    private final List<String> strayQuotes = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int line = 1;
    private boolean isStray;

    private ReferenceReader(Dialect dialect, String text) {
        this.dialect = dialect;
        this.text = text;
    }

    static ReferenceReader read(Dialect dialect, String text) {
        ReferenceReader reader = new ReferenceReader(dialect, text);
        for (int number = 1; reader.at < text.length(); number++) {
            reader.row(number);
        }
        return reader;
    }

    /** Returns each row of the table as its number, its line and its cells. */
    List<String> lines() {
        return lines;
    }

    /** Returns the place of each cell with a quote or an escape that should not be there. */
    List<String> strayQuotes() {
        return strayQuotes;
    }

    /** Returns a row in the form of {@link #lines}. */
    static String line(int number, long line, List<String> cells) {
        return number + " at " + line + ": " + cells;
    }

    /** Returns a place in the form of {@link #strayQuotes}. */
    static String place(int number, int column) {
        return number + " column " + column;
    }

    private void row(int number) {
        int start = line;
        String prefix = dialect.commentPrefix();
        if (prefix != null && text.startsWith(prefix, at)) {
            at += prefix.length();
            while (at < text.length() && lineEnd() == 0) {
                at++;
            }
            endLine();
            return;
        }
        boolean isInTable = number > dialect.skipRows();
        cells.clear();
        boolean hasNext = true;
        while (hasNext) {
            hasNext = cell();
            if (isInTable && isStray) {
                strayQuotes.add(place(number, cells.size()));
            }
        }
        endLine();
        if (isInTable) {
            lines.add(line(number, start, cells));
        }
    }

    private void endLine() {
        if (at < text.length()) {
            at += lineEnd();
            line++;
        }
    }

    /** Reads a cell and the delimiter after it; returns whether there is one. */
    private boolean cell() {
        cell.setLength(0);
        isStray = false;
        while (dialect.trimsStart() && isBlank()) {
            at++;
        }
        if (isQuote(at)) {
            at++;
            quoted();
        } else {
            unquoted();
        }
        String value = cell.toString();
        value = dialect.trimsStart() ? value.stripLeading() : value;
        cells.add(dialect.trimsEnd() ? value.stripTrailing() : value);
        boolean hasNext = text.startsWith(dialect.delimiter(), at);
        at += hasNext ? dialect.delimiter().length() : 0;
        return hasNext;
    }

    private boolean isBlank() {
        return at < text.length() && Character.isWhitespace(text.charAt(at)) && !isEnd();
    }

    private boolean isEnd() {
        return text.startsWith(dialect.delimiter(), at) || lineEnd() > 0;
    }

    private void unquoted() {
        while (at < text.length() && !isEnd()) {
            isStray |= isQuote(at);
            escapedOrNot();
        }
    }

    private void quoted() {
        while (at < text.length()) {
            if (!isQuote(at)) {
                countLine();
                escapedOrNot();
            } else if (isQuote(at + 1)) {
                isStray |= !dialect.doubleQuote();
                at++;
                escapedOrNot();
            } else {
                at++;
                afterQuote();
                return;
            }
        }
    }

    private void countLine() {
        if (text.startsWith("\n", at)
                || (text.startsWith("\r", at) && !text.startsWith("\n", at + 1))) {
            line++;
        }
    }

    private void afterQuote() {
        while (at < text.length() && !isEnd()) {
            isStray |= !dialect.trimsEnd() || !Character.isWhitespace(text.charAt(at));
            cell.append(text.charAt(at++));
        }
    }

    private void escapedOrNot() {
        if (!dialect.doubleQuote() && text.charAt(at) == '\\') {
            at++;
            line += text.startsWith("\n", at) ? 1 : 0;
            isStray |= at == text.length();
        }
        if (at < text.length()) {
            cell.append(text.charAt(at++));
        }
    }

    private boolean isQuote(int position) {
        String quote = dialect.quoteChar();
        return quote != null && text.startsWith(quote, position);
    }

    /** Returns how long the line end is that comes next, or 0. */
    private int lineEnd() {
        return Stream.concat(Stream.of("\r\n", "\r", "\n"), dialect.lineTerminators().stream())
                .filter(end -> text.startsWith(end, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }
}
