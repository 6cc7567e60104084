package org.claimgraph.claims.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.text.DisplayWidth;
import org.claimgraph.text.TextWrap;

/**
 * Writes a table for a terminal: columns aligned by display width, numbers to the right, and prose
 * broken into lines where the terminal is too narrow. A table that is too wide even so becomes
 * {@link RecordWriter records}. Columns without a value are left out and named below the table.
 */
final class TableWriter {

    private final ResultTable table;
    private final int width;

    /**
     * Makes a writer.
     *
     * @param width how many columns the terminal has; 0 for as many as the table needs
     */
    TableWriter(ResultTable table, int width) {
        this.table = table;
        this.width = width;
    }

    /**
     * Writes the table and, below it, how many rows it has.
     *
     * @param why the reason when it has none; empty when it has rows or nothing is known
     */
    void write(String why, PrintWriter out) {
        if (writeRows(out)) {
            // Like the records, what follows them is set off.
            out.print("\n");
        }
        writeFooter(why, out);
    }

    /**
     * Writes the table and nothing below it.
     *
     * @return whether the rows are records
     */
    boolean writeRows(PrintWriter out) {
        TableLayout layout = new TableLayout(table);
        int[] widths = layout.widths(width);
        if (widths == null) {
            new RecordWriter(table, layout.shown(), width).write(out);
        } else {
            new Grid(layout.shown(), widths, out).write();
        }
        return widths == null;
    }

    /** The rows below each other, with a rule under the header. */
    private final class Grid {

        private final List<Integer> shown;
        private final int[] widths;
        private final PrintWriter out;

        Grid(List<Integer> shown, int[] widths, PrintWriter out) {
            this.shown = shown;
            this.widths = widths;
            this.out = out;
        }

        void write() {
            if (!shown.isEmpty()) {
                writeRow(table.columns().stream().map(ResultTable.Column::name).toList());
                out.print(line(shown.stream().map(column -> "─".repeat(widths[column])).toList()));
            }
            table.rows().forEach(this::writeRow);
        }

        private void writeRow(List<String> row) {
            List<List<String>> cells = new ArrayList<>();
            for (int column : shown) {
                cells.add(TextWrap.lines(row.get(column), widths[column]));
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                List<String> parts = new ArrayList<>();
                for (int at = 0; at < cells.size(); at++) {
                    List<String> cell = cells.get(at);
                    parts.add(padded(line < cell.size() ? cell.get(line) : "", shown.get(at)));
                }
                out.print(line(parts));
            }
            // A blank line shows where a row of several lines ends.
            out.print(height > 1 ? "\n" : "");
        }

        private String padded(String text, int column) {
            String padding = " ".repeat(Math.max(0, widths[column] - DisplayWidth.of(text)));
            return table.columns().get(column).numeric() ? padding + text : text + padding;
        }

        private static String line(List<String> cells) {
            return String.join(TableLayout.GAP, cells).stripTrailing() + "\n";
        }
    }

    private void writeFooter(String why, PrintWriter out) {
        int rows = table.rows().size();
        String blank =
                table.columns().stream()
                        .filter(ResultTable.Column::blank)
                        .map(ResultTable.Column::name)
                        .collect(Collectors.joining(", "));
        out.print(
                rows == 0
                        ? "no rows" + (why.isEmpty() ? "" : ": " + why)
                        : rows == 1 ? "1 row" : rows + " rows");
        out.print(rows == 0 || blank.isEmpty() ? "\n" : "; no values for " + blank + "\n");
    }
}
