package org.claimgraph.csvw.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Memory;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table row by row, and reports what is wrong with its bytes, quotes, header and widths.
 *
 * <p>After a problem it reads on as well as it can, so that one run shows them all; only what
 * follows an unclosed quote is not read, and nothing of a file that is no CSV or separates its
 * cells otherwise. A row with more or fewer cells than the header is reported and returned as it
 * is. Every row of the file is in one of these: skipped rows, header rows, comments, a first row
 * such as {@code sep=;}, {@link #blankRows()}, {@link #rowsRead()}, or the last row with an
 * unclosed quote.
 *
 * <p>The problems of a row are reported before the row is returned. Not thread-safe.
 */
public final class TableReader implements Closeable {

    private final InputStream bytes;
    private final String file;
    private final Dialect dialect;
    private final Problems problems;
    private final Cursor cursor;
    private final Records records;
    private Header header;
    private @Nullable WidthCheck widthCheck;
    private @Nullable HeaderDoubt headerDoubt;
    private @Nullable NarrowTitle narrowTitle;
    private final Set<Integer> rowsOfQuotes = new HashSet<>();
    private boolean isSeparatedOtherwise;
    private boolean isEncodedOtherwise;
    private boolean hasLostRows;
    private int rowsRead;
    private int blankRows;

    private TableReader(
            InputStream bytes,
            StrictDecoder decoder,
            String file,
            Dialect dialect,
            int maxCell,
            Problems problems)
            throws IOException {
        this.bytes = bytes;
        this.file = file;
        this.dialect = dialect;
        this.problems = problems;
        this.cursor = new Cursor(file);
        this.records = new Records(decoder, dialect, cursor, maxCell);
        this.header = new Header(file, List.of());
    }

    /**
     * Opens a table and reads its header.
     *
     * @param bytes the file, which is closed with the reader
     * @param file its name as the user knows it
     * @throws IOException if the bytes cannot be read; anything wrong with the bytes themselves is
     *     a problem
     */
    public static TableReader open(
            InputStream bytes, String file, Dialect dialect, Problems problems) throws IOException {
        return open(bytes, file, dialect, Memory.DEFAULT_CELL, problems);
    }

    /**
     * Opens a table and reads its header.
     *
     * @param bytes the file, which is closed with the reader
     * @param file its name as the user knows it
     * @param maxCell how many characters a cell may have; of a longer one nothing is read
     * @throws IOException if the bytes cannot be read; whatever they say is a problem instead
     */
    public static TableReader open(
            InputStream bytes, String file, Dialect dialect, int maxCell, Problems problems)
            throws IOException {
        StrictDecoder decoder = FirstBytes.decoder(bytes, file, dialect, problems);
        if (decoder == null) {
            return new TableReader(bytes, nothing(), file, dialect, maxCell, problems);
        }
        TableReader reader = new TableReader(bytes, decoder, file, dialect, maxCell, problems);
        reader.isEncodedOtherwise = !decoder.encoding().equals(dialect.encoding());
        reader.readHeader();
        return reader;
    }

    private static StrictDecoder nothing() {
        return new StrictDecoder(
                ByteBuffer.allocate(0), InputStream.nullInputStream(), StandardCharsets.UTF_8);
    }

    /** Returns the header, which is empty when the dialect or the file has none. */
    public Header header() {
        return header;
    }

    /**
     * Returns whether something else separates the cells than the dialect says, which was reported:
     * the table has no rows then, for none of its cells would be one.
     */
    public boolean isSeparatedOtherwise() {
        return isSeparatedOtherwise;
    }

    /** Returns the next row, or null after the last one. */
    public @Nullable Row next() throws IOException {
        if (isSeparatedOtherwise) {
            return null;
        }
        RawRow row = take();
        while (row != null && isLeftOut(row)) {
            blankRows++;
            row = take();
        }
        if (headerDoubt != null) {
            headerDoubt.see(row, problems);
        }
        if (row == null) {
            return null;
        }
        boolean isMisread = isMisread(row);
        rowsRead++;
        return new Row(
                header, row.number(), row.line(), dialect.skipColumns(), cells(row), isMisread);
    }

    private boolean isMisread(RawRow row) throws IOException {
        boolean hasQuoteProblem = rowsOfQuotes.remove(row.number());
        if (widthCheck == null) {
            return false;
        }
        if (narrowTitle != null && !row.isBlank()) {
            boolean isBelow = !hasQuoteProblem && narrowTitle.isBelow(row, records.peek());
            narrowTitle = narrowTitle.goesOn(row) ? narrowTitle : null;
            if (isBelow) {
                header = header.asNoHeader();
                widthCheck.compareWith(row);
                return true;
            }
        }
        return widthCheck.isMisread(row, hasQuoteProblem);
    }

    /** Returns how many rows were returned so far. */
    public int rowsRead() {
        return rowsRead;
    }

    /**
     * Returns whether, after the last row, there is one more with a quote that is never closed: it
     * was reported and not returned.
     */
    public boolean endsInAQuote() {
        return cursor.unclosedRow() > 0;
    }

    /** Returns whether a quote has probably made some rows a part of a cell, which was reported. */
    public boolean hasLostRows() {
        return hasLostRows;
    }

    /** Returns how many blank rows were left out so far. */
    public int blankRows() {
        return blankRows;
    }

    /**
     * Returns the text of the first 1000 comments and skipped rows so far that are not blank,
     * without the comment prefix: the {@code rdfs:comment}s of the table (Model for Tabular Data,
     * section 8).
     */
    public List<String> comments() {
        return records.comments();
    }

    /** Returns how the table is read. */
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() throws IOException {
        records.close();
        bytes.close();
    }

    private void readHeader() throws IOException {
        List<RawRow> titles = headerRows();
        HeaderRows rows = new HeaderRows(file, dialect, titles, records.peek(), blankRows);
        if (!isSeparatedOtherwise) {
            if (rows.otherSeparator() == null || !isEncodedOtherwise) {
                rows.check(problems);
            }
            isSeparatedOtherwise = rows.otherSeparator() != null;
        }
        header = rows.header();
        if (isSeparatedOtherwise) {
            return;
        }
        if (dialect.headerRowCount() == 1) {
            headerDoubt = new HeaderDoubt(file, titles);
        }
        widthCheck = new WidthCheck(file, dialect.delimiter(), rows.width(), problems);
        if (titles.size() == 1) {
            narrowTitle = new NarrowTitle(file, dialect.delimiter(), titles.get(0), problems);
        }
        if (records.peek() == null) {
            reportFound(0, new String[0]);
        }
        if (records.peek() == null && cursor.unclosedRow() == 0) {
            checkRowsOfTitles(titles);
        }
    }

    /** Reports a table that ends before the end of its header. */
    private void checkRowsOfTitles(List<RawRow> titles) {
        if (titles.isEmpty()) {
            problems.report(
                    ProblemCode.TABLE_EMPTY,
                    CellRef.ofTable(file),
                    "",
                    "the table has no rows",
                    "Write at least a header, or name the right file.");
            return;
        }
        int last = titles.get(titles.size() - 1).number();
        int wanted = dialect.skipRows() + dialect.headerRowCount();
        if (last < wanted) {
            problems.report(
                    ProblemCode.TABLE_EMPTY,
                    CellRef.ofTable(file),
                    "",
                    "the table ends in row %d, but its header reaches to row %d"
                            .formatted(last, wanted),
                    "Correct skipRows or headerRowCount in the dialect, or name the right file.");
        }
    }

    /**
     * Reads the header rows. A comment among them counts as a header row (step 7.2 of section 8). A
     * blank row above them does not count if blank rows are skipped.
     */
    private List<RawRow> headerRows() throws IOException {
        List<RawRow> rows = new ArrayList<>();
        int last = dialect.skipRows() + dialect.headerRowCount();
        RawRow next = records.peek();
        while (next != null && next.number() <= last) {
            RawRow row = take();
            if (row == null) {
                return rows;
            }
            if (isSeparatorLine(row)) {
                problems.report(separatorLine(row));
                isSeparatedOtherwise = !String.join("", row.cells()).equals("sep=");
                last++;
            } else if (rows.isEmpty() && isLeftOut(row)) {
                blankRows++;
                last++;
            } else {
                rows.add(row);
            }
            next = records.peek();
        }
        return rows;
    }

    /** Returns whether a row is a first row such as {@code sep=;}, which is meant for Excel. */
    private boolean isSeparatorLine(RawRow row) {
        String line = String.join(dialect.delimiter(), row.cells());
        return row.number() == 1
                && line.length() == "sep=;".length()
                && line.regionMatches(true, 0, "sep=", 0, 4);
    }

    private Problem separatorLine(RawRow row) {
        String line = String.join(dialect.delimiter(), row.cells());
        return Problem.of(
                ProblemCode.SEPARATOR_WRONG,
                CellRef.ofRow(file, 1, 1),
                line,
                Problem.quote(line) + " is not a row of the table",
                "Delete this row and save the table with %s between cells, or set \"skipRows\": 1 and \"delimiter\": %s in the dialect."
                        .formatted(
                                Separators.plural(dialect.delimiter()),
                                Separators.inJson(line.substring(4))));
    }

    private boolean isLeftOut(RawRow row) {
        return dialect.skipBlankRows() && row.isBlank();
    }

    /** Returns the next row, or null after the last one and at a quote that is never closed. */
    private @Nullable RawRow take() throws IOException {
        RawRow row = records.next();
        if (row == null) {
            reportFound(0, new String[0]);
            return null;
        }
        reportFound(row.number(), row.cells());
        return row.number() == cursor.unclosedRow() ? null : row;
    }

    /**
     * Reports what was found up to a row, with the text of that row's cells. A cell that is too
     * long is emptied: its beginning is not its value.
     */
    private void reportFound(int row, String[] cells) {
        List<TextProblem> all = cursor.takeProblems();
        List<TextProblem> causes = all.isEmpty() ? all : QuoteCauses.of(all);
        hasLostRows |= causes.size() < all.size();
        for (TextProblem found : causes) {
            noteQuote(found);
            int column = found.place().column() - 1;
            boolean hasText = found.place().row() == row && column >= 0 && column < cells.length;
            String text = hasText ? cells[column] : "";
            CellRef place = found.place().at(column + 1, name(column));
            problems.report(found.code(), place, () -> found.problem(place, text));
            problems.addRowsInCells(found.rows());
            if (hasText && found.code() == ProblemCode.CELL_TOO_LONG) {
                cells[column] = "";
            }
        }
    }

    private void noteQuote(TextProblem found) {
        switch (found.code()) {
            case QUOTE_STRAY -> rowsOfQuotes.add(found.place().row());
            case QUOTE_UNCLOSED -> hasLostRows = true;
            default -> {}
        }
    }

    private String name(int column) {
        return column < dialect.skipColumns() ? "" : header.name(column - dialect.skipColumns());
    }

    private String[] cells(RawRow row) {
        String[] cells = row.cells();
        int skipped = Math.min(dialect.skipColumns(), cells.length);
        return skipped == 0 ? cells : Arrays.copyOfRange(cells, skipped, cells.length);
    }
}
