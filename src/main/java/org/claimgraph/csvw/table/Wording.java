package org.claimgraph.csvw.table;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.problem.Mark;
import org.claimgraph.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in the characters of a cell or a row.
 *
 * @param predicate the message after the cell's text; the whole message if the problem is in a row
 * @param remedy what to do
 * @param marked the character that is wrong; negative for none
 */
record Wording(String predicate, String remedy, int marked) {

    private static final int NOTHING = -1;

    Wording(String predicate, String remedy) {
        this(predicate, remedy, NOTHING);
    }

    /** Returns the place of the character in a text; null when it is not there. */
    @Nullable Mark mark(String text) {
        int at = marked == NOTHING ? NOTHING : text.indexOf(marked);
        return at < 0 ? null : new Mark(text, at);
    }

    private static final List<String> LIKELY_ENCODINGS = List.of("windows-1252", "windows-1254");
    private static final String DELETE_CHARACTER =
            "Delete that character; most programs do not show it.";

    static Wording badBytes(ByteBuffer bytes, Charset encoding) {
        return new Wording(
                "contains " + hex(bytes) + ", which is not " + encoding.name(),
                meant(bytes) + "Save the table as \"CSV UTF-8\", or set encoding in the dialect.",
                StrictDecoder.REPLACEMENT);
    }

    static Wording forbidden(char character) {
        return new Wording(
                String.format("contains U+%04X, which does not belong in a table", (int) character),
                DELETE_CHARACTER,
                character);
    }

    static Wording suspect(char character) {
        return switch (character) {
            case StrictDecoder.REPLACEMENT ->
                    new Wording(
                            "contains U+FFFD, which means that a character was lost",
                            "Look the word up where the text comes from, and write it again.",
                            character);
            case '\uFEFF' ->
                    new Wording(
                            "contains U+FEFF, a byte order mark inside the text",
                            DELETE_CHARACTER,
                            character);
            default ->
                    new Wording(
                            String.format("contains U+%04X, a control character", (int) character),
                            "Delete it. If a letter or a quotation mark belongs there, the file is"
                                    + " probably in windows-1252: set \"encoding\" in the dialect.",
                            character);
        };
    }

    static Wording strayQuote() {
        return new Wording(
                "contains a quote but is not in quotes",
                "Put the cell in quotes, and double the quotes inside it.",
                '"');
    }

    static Wording partner() {
        return new Wording(
                "has a quote that belongs to the one after a space in this row",
                "Delete the space before that quote, and this cell is part of that one.");
    }

    static Wording quoteAfterBlank() {
        return new Wording(
                "begins with a space before its quote, so that the quote counts as text",
                "Delete the space between the separator and the quote, in all cells, or set"
                        + " \"skipInitialSpace\": true in the dialect.");
    }

    static Wording textAfterQuote() {
        return new Wording(
                "continues after its closing quote",
                "Double the quotes inside the cell, and leave nothing after the last one.");
    }

    /**
     * Rows became one cell.
     *
     * @param lastLine the line with the closing quote
     */
    static Wording swallowedRows(int rows, String delimiter, long lastLine) {
        return new Wording(
                String.format(
                        "has %,d line break%s, and each of its lines has as many %s as a row: it"
                                + " looks like %,d rows",
                        rows, rows == 1 ? "" : "s", Separators.plural(delimiter), rows + 1),
                String.format(
                        "The cell goes from a quote here to a quote in line %,d. If these lines are"
                                + " rows, delete the quotes that do not belong there; if no cell of the table is in quotes,"
                                + " set \"quoteChar\": null in the dialect.",
                        lastLine));
    }

    static Wording strayEscape() {
        return new Wording(
                "ends with a backslash that escapes nothing", "Write two backslashes for one.");
    }

    static Wording unclosedQuote(long lastLine) {
        return new Wording(
                "begins with a quote that is never closed, up to line " + lastLine,
                "Close the quote at the end of this cell. Nothing after it was read.");
    }

    static Wording strayLineEnd(String name) {
        return new Wording(
                "is followed by " + name + ", which does not end a row in this dialect",
                "Save the table again as \"CSV UTF-8\", or set lineTerminators in the"
                        + " dialect.");
    }

    static Wording tooLong(int limit) {
        return new Wording(
                String.format("has more than %,d characters", limit),
                "Its value is left out. Look for a quote that is opened here and not closed. If the text really is that long, \"validate\" and \"convert\" read it with --max-cell.");
    }

    static Wording tooManyColumns(int limit) {
        return new Wording(
                String.format("the row has more than %,d cells", limit),
                "Delete the columns that are not used. The cells beyond were not read.");
    }

    private static String hex(ByteBuffer bytes) {
        StringBuilder hex = new StringBuilder(bytes.limit() == 1 ? "the byte" : "the bytes");
        for (int i = 0; i < bytes.limit(); i++) {
            hex.append(String.format(" 0x%02X", bytes.get(i) & 0xFF));
        }
        return hex.toString();
    }

    /**
     * Returns what the bytes mean in the encodings of older programs, as a sentence; empty if
     * nothing.
     */
    private static String meant(ByteBuffer bytes) {
        List<String> readings = new ArrayList<>();
        for (String encoding : LIKELY_ENCODINGS) {
            String text = read(bytes, encoding);
            if (text.indexOf(StrictDecoder.REPLACEMENT) < 0) {
                readings.add(Problem.quote(text) + " in " + encoding);
            }
        }
        return readings.isEmpty() ? "" : "It is " + String.join(", ", readings) + ". ";
    }

    private static String read(ByteBuffer bytes, String encoding) {
        Charset charset =
                Charset.isSupported(encoding)
                        ? Charset.forName(encoding)
                        : StandardCharsets.US_ASCII;
        return charset.decode(bytes.duplicate()).toString();
    }
}
