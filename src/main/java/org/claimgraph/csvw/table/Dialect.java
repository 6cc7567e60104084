package org.claimgraph.csvw.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a table are to be read: the properties of a CSVW dialect description (Metadata
 * Vocabulary for Tabular Data, section 5.9), with their defaults as in that section.
 *
 * @param encoding the character encoding
 * @param lineTerminators what ends a row. A carriage return or a line feed outside quotes ends a
 *     row even when it is not listed, and is then reported
 * @param delimiter what separates cells: one character or several
 * @param quoteChar what encloses a cell, one character; null when nothing does
 * @param doubleQuote true when a quote inside a quoted cell is doubled, false when it follows a
 *     backslash
 * @param skipRows rows at the top that are not part of the table
 * @param commentPrefix rows beginning with it are comments; null when there are no comments
 * @param headerRowCount rows of titles after the skipped ones; 0 when there are none
 * @param skipColumns columns at the left that are not part of the table
 * @param skipBlankRows whether rows whose cells are all empty are left out
 * @param skipInitialSpace whether white space at the start of cells is left out, whatever {@code
 *     trim} says
 * @param trim which white space around cells is left out, within quotes too (Model for Tabular
 *     Data, section 8)
 */
public record Dialect(
        Charset encoding,
        List<String> lineTerminators,
        String delimiter,
        @Nullable String quoteChar,
        boolean doubleQuote,
        int skipRows,
        @Nullable String commentPrefix,
        int headerRowCount,
        int skipColumns,
        boolean skipBlankRows,
        boolean skipInitialSpace,
        Trim trim) {

    /** Which white space around a cell is left out. */
    public enum Trim {
        NONE,
        START,
        END,
        BOTH
    }

    /**
     * The default dialect of hand-made tables: RFC 4180 in UTF-8 with one header row and no
     * comments, so that a row beginning with a hashtag is kept. Blank rows, which spreadsheet
     * programs leave at the end by the hundred, are left out.
     */
    public static final Dialect PLAIN =
            new Dialect(
                    StandardCharsets.UTF_8,
                    List.of("\r\n", "\n"),
                    ",",
                    "\"",
                    true,
                    0,
                    null,
                    1,
                    0,
                    true,
                    false,
                    Trim.NONE);

    /**
     * Checks the values. Those from metadata have been checked where they are read, so that only a
     * bug can violate this.
     *
     * @throws IllegalArgumentException if no table can be read with these values
     */
    public Dialect {
        lineTerminators = List.copyOf(lineTerminators);
        require(!lineTerminators.contains(""), "a line terminator is empty");
        require(isWithoutLineBreak(delimiter), "the delimiter is empty or holds a line break");
        require(
                quoteChar == null || (quoteChar.length() == 1 && isWithoutLineBreak(quoteChar)),
                "the quote is not one character");
        require(!delimiter.equals(quoteChar), "the delimiter and the quote are the same");
        require(
                doubleQuote || (!delimiter.equals("\\") && !"\\".equals(quoteChar)),
                "the backslash is both the escape and the delimiter or the quote");
        require(commentPrefix == null || !commentPrefix.isEmpty(), "the comment prefix is empty");
        require(skipRows >= 0 && headerRowCount >= 0 && skipColumns >= 0, "a count is negative");
    }

    private static boolean isWithoutLineBreak(String text) {
        return !text.isEmpty() && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Returns whether white space at the start of a cell is left out. */
    boolean trimsStart() {
        return skipInitialSpace || trim == Trim.START || trim == Trim.BOTH;
    }

    /** Returns whether white space at the end of a cell is left out. */
    boolean trimsEnd() {
        return trim == Trim.END || trim == Trim.BOTH;
    }
}
