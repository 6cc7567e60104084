package org.claimgraph.csvw.table;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as CSV (RFC 4180). */
public final class CsvWriter {

    private final CSVPrinter printer;

    /** Makes a writer. Who opened the output closes it. */
    public CsvWriter(Appendable out) throws IOException {
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    /** Writes a row. */
    public void write(List<String> cells) throws IOException {
        printer.printRecord(cells);
    }
}
