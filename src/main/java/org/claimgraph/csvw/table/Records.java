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
    private final StrictReader reader;
    private final Logbook log;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    Records(StrictDecoder decoder, Dialect dialect, Logbook log) throws IOException {
        this.dialect = dialect;
        this.reader = new StrictReader(decoder, dialect, log);
        this.log = log;
        this.parser = CSVParser.builder().setReader(reader).setFormat(format(dialect)).get();
        this.records = parser.iterator();
    }

    private static CSVFormat format(Dialect dialect) {
        char delimiter =
                dialect.delimiter().length() == 1
                        ? dialect.delimiter().charAt(0)
                        : CellTarget.CELL_END;
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

    /** Returns where the next row starts, or null after the last one. */
    @Nullable RowStart nextStart() throws IOException {
        try {
            return records.hasNext() ? log.nextStart() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns the next row, which there must be. */
    RawRow next() {
        String[] cells = records.next().values();
        trim(cells);
        return new RawRow(log.takeStart(), cells);
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
    List<String> remarks() {
        return reader.remarks();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
