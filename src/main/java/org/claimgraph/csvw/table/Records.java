package org.claimgraph.csvw.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a table that are neither skipped nor comments, as Commons CSV parses them. */
final class Records implements Closeable {

    private final Dialect dialect;
    private final Cursor cursor;
    private final RowText rows;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private @Nullable RawRow next;

    Records(StrictDecoder decoder, Dialect dialect, Cursor cursor, int maxCell) throws IOException {
        this.dialect = dialect;
        this.cursor = cursor;
        this.rows = new RowText(decoder, dialect, cursor, maxCell);
        this.parser = CSVParser.builder().setReader(rows).setFormat(format(dialect)).get();
        this.records = parser.iterator();
    }

    private static CSVFormat format(Dialect dialect) {
        char delimiter =
                dialect.delimiter().length() == 1
                        ? dialect.delimiter().charAt(0)
                        : CellText.CELL_END;
        String quote = dialect.quoteChar();
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote(quote == null ? null : (Character) quote.charAt(0))
                .setEscape(dialect.doubleQuote() ? null : (Character) '\\')
                .setRecordSeparator('\n')
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    /** Returns the next row and keeps it; null after the last one. */
    @Nullable RawRow peek() throws IOException {
        if (next == null && rows.next()) {
            String[] cells = cells();
            trim(cells);
            next = new RawRow(cursor.row(), cursor.rowLine(), cells);
        }
        return next;
    }

    /** Returns the next row, or null after the last one. */
    @Nullable RawRow next() throws IOException {
        RawRow row = peek();
        next = null;
        return row;
    }

    private String[] cells() throws IOException {
        try {
            return records.next().values();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void trim(String[] cells) {
        if (dialect.trimsStart()) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].stripLeading();
            }
        }
        if (dialect.trimsEnd()) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].stripTrailing();
            }
        }
    }

    /** Returns the text of the comments and skipped rows so far. */
    List<String> comments() {
        return rows.comments();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
