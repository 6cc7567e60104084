package org.claimgraph.claims.query;

import java.io.PrintWriter;
import java.util.List;
import org.claimgraph.text.DisplayWidth;
import org.claimgraph.text.TextWrap;

/**
 * Writes each row of a table as a record: one field per line, its name before its value, and a
 * blank line between records. Fields without a value are left out.
 */
final class RecordWriter {

    /** A value gets at least this, however narrow the terminal. */
    private static final int MIN_WIDTH = 10;

    private final ResultTable table;
    private final List<Integer> shown;
    private final int indent;
    private final int width;

    /**
     * Makes a writer.
     *
     * @param shown the columns that have a value
     * @param width how many columns the terminal has
     */
    RecordWriter(ResultTable table, List<Integer> shown, int width) {
        this.table = table;
        this.shown = shown;
        int names =
                shown.stream().mapToInt(column -> DisplayWidth.of(name(column))).max().orElse(0);
        this.indent = names + TableLayout.GAP.length();
        this.width = Math.max(MIN_WIDTH, width - indent);
    }

    void write(PrintWriter out) {
        boolean first = true;
        for (List<String> row : table.rows()) {
            out.print(first ? "" : "\n");
            first = false;
            for (int column : shown) {
                if (!row.get(column).isEmpty()) {
                    writeField(name(column), row.get(column), out);
                }
            }
        }
    }

    private void writeField(String name, String value, PrintWriter out) {
        String before = name;
        for (String line : TextWrap.lines(value, width)) {
            out.print(before + " ".repeat(indent - DisplayWidth.of(before)) + line + "\n");
            before = "";
        }
    }

    private String name(int column) {
        return table.columns().get(column).name();
    }
}
