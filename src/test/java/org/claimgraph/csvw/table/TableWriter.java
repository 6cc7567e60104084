package org.claimgraph.csvw.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as RFC 4180 says, but with line feeds: a cell is quoted only when it must be. */
public final class TableWriter implements Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final CSVPrinter printer;

    /** Makes a writer that writes to another one and closes it. */
    public TableWriter(Writer out) throws IOException {
        this.printer = new CSVPrinter(out, FORMAT);
    }

    /** Writes one row. */
    public void write(List<String> cells) throws IOException {
        printer.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
