package org.claimgraph.csvw.table;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;

/**
 * Something wrong in the characters of a table, found before its cells are known.
 *
 * @param place the cell, still without the column's name; or a row
 * @param words says what is wrong, for the few flaws that are shown
 */
record Flaw(ProblemCode code, CellRef place, Supplier<Words> words) {

    /**
     * What is wrong.
     *
     * @param predicate the rest of a sentence that begins with the cell's text
     * @param remedy what to do
     */
    record Words(String predicate, String remedy) {}

    private static final List<String> LIKELY_ENCODINGS = List.of("windows-1252", "windows-1254");

    static Flaw badBytes(CellRef place, ByteBuffer bytes, Charset encoding) {
        return new Flaw(
                ProblemCode.ENCODING_INVALID,
                place,
                () ->
                        new Words(
                                "holds " + hex(bytes) + ", which is not " + encoding.name(),
                                meant(bytes)
                                        + "Save the table as \"CSV UTF-8\", or state its encoding in the dialect."));
    }

    static Flaw forbidden(CellRef place, char character) {
        return new Flaw(
                ProblemCode.CHARACTER_FORBIDDEN,
                place,
                () ->
                        new Words(
                                String.format(
                                        "holds U+%04X, which does not belong in a table",
                                        (int) character),
                                "Delete that character; most programs do not show it."));
    }

    static Flaw suspect(CellRef place, char character) {
        boolean isReplacement = character == StrictDecoder.REPLACEMENT;
        return new Flaw(
                ProblemCode.CHARACTER_SUSPECT,
                place,
                () ->
                        new Words(
                                isReplacement
                                        ? "holds U+FFFD, which stands for a character that was lost"
                                        : "holds U+FEFF, a byte order mark inside the text",
                                isReplacement
                                        ? "Look the word up where the text comes from, and write it again."
                                        : "Delete that character; most programs do not show it."));
    }

    static Flaw strayQuote(CellRef place) {
        return new Flaw(
                ProblemCode.QUOTE_STRAY,
                place,
                () ->
                        new Words(
                                "holds a quote and is not put in quotes",
                                "Put the cell in quotes and double those inside it."));
    }

    static Flaw textAfterQuote(CellRef place) {
        return new Flaw(
                ProblemCode.QUOTE_STRAY,
                place,
                () ->
                        new Words(
                                "goes on after its closing quote",
                                "Double the quotes inside the cell, and leave nothing after the last one."));
    }

    static Flaw strayEscape(CellRef place) {
        return new Flaw(
                ProblemCode.QUOTE_STRAY,
                place,
                () ->
                        new Words(
                                "ends with a backslash that escapes nothing",
                                "Write two backslashes for one."));
    }

    static Flaw unclosedQuote(CellRef place, long lastLine) {
        return new Flaw(
                ProblemCode.QUOTE_UNCLOSED,
                place,
                () ->
                        new Words(
                                "begins with a quote that is never closed, up to line " + lastLine,
                                "Close the quote at the end of this cell. Nothing after it was read."));
    }

    static Flaw strayLineEnd(CellRef place, String name) {
        return new Flaw(
                ProblemCode.LINE_END_STRAY,
                place,
                () ->
                        new Words(
                                "is followed by " + name + ", which ends no row in this dialect",
                                "Save the table again as \"CSV UTF-8\", or state its lineTerminators in the"
                                        + " dialect."));
    }

    static Flaw tooLong(CellRef place, int limit) {
        return new Flaw(
                ProblemCode.CELL_TOO_LONG,
                place,
                () ->
                        new Words(
                                String.format("has more than %,d characters", limit),
                                "Look for a quote that is opened here and not closed, or shorten the text."));
    }

    static Flaw tooManyColumns(CellRef place, int limit) {
        return new Flaw(
                ProblemCode.COLUMNS_TOO_MANY,
                CellRef.ofRow(place.file(), place.row(), place.line()),
                () ->
                        new Words(
                                String.format("the row has more than %,d cells", limit),
                                "Delete the columns that are not used. The cells beyond were not read."));
    }

    /** Returns the problem at a place whose column's name is known, with the cell's text. */
    Problem problem(CellRef named, String text) {
        Words said = words.get();
        if (named.column() == 0) {
            return Problem.of(code, named, "", said.predicate, said.remedy);
        }
        String subject = text.isEmpty() ? "the text" : Problem.quote(text);
        return Problem.of(code, named, text, subject + " " + said.predicate, said.remedy);
    }

    private static String hex(ByteBuffer bytes) {
        StringBuilder hex = new StringBuilder(bytes.limit() == 1 ? "the byte" : "the bytes");
        for (int i = 0; i < bytes.limit(); i++) {
            hex.append(String.format(" 0x%02X", bytes.get(i) & 0xFF));
        }
        return hex.toString();
    }

    /** Returns what the bytes are in the encodings of older programs, as a sentence or nothing. */
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
