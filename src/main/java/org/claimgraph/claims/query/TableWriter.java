package org.claimgraph.claims.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.text.DisplayWidth;
import org.claimgraph.text.TextWrap;

/**
 * Writes a table for a terminal: columns aligned by display width, numbers to the right, and cells
 * broken into lines where the terminal is too narrow, the widest columns first. Columns without a
 * value are left out and named below the table.
 */
final class TableWriter {

    private static final String GAP = "  ";

    /** No column is made narrower than this: such a table is wider than its terminal. */
    private static final int MIN_WIDTH = 8;

    private final ResultTable table;
    private final List<Integer> shown = new ArrayList<>();
    private final int[] widths;

    /**
     * Lays the table out.
     *
     * @param width how many columns the terminal has; 0 for as many as the table needs
     */
    TableWriter(ResultTable table, int width) {
        this.table = table;
        for (int column = 0; column < table.columns().size(); column++) {
            if (!table.columns().get(column).blank()) {
                shown.add(column);
            }
        }
        this.widths = naturalWidths();
        fit(width);
    }

    private int[] naturalWidths() {
        int[] natural = new int[table.columns().size()];
        for (int column : shown) {
            natural[column] = DisplayWidth.of(name(column));
            for (List<String> row : table.rows()) {
                natural[column] = Math.max(natural[column], DisplayWidth.of(row.get(column)));
            }
        }
        return natural;
    }

    private void fit(int width) {
        int available = width - GAP.length() * (shown.size() - 1);
        if (width == 0 || sum(Integer.MAX_VALUE) <= available) {
            return;
        }
        int cap = shown.stream().mapToInt(column -> widths[column]).max().orElse(0);
        while (cap > MIN_WIDTH && sum(cap) > available) {
            cap--;
        }
        int spare = Math.max(0, available - sum(cap));
        for (int column : shown) {
            int wanted = widths[column];
            widths[column] = Math.min(wanted, cap + (spare > 0 ? 1 : 0));
            spare -= wanted > cap ? 1 : 0;
        }
    }

    private int sum(int cap) {
        return shown.stream().mapToInt(column -> Math.min(widths[column], cap)).sum();
    }

    /**
     * Writes the table and, below it, how many rows it has.
     *
     * @param why the reason when it has none; empty when it has rows or nothing is known
     */
    void write(String why, PrintWriter out) {
        writeRows(out);
        writeFooter(why, out);
    }

    /** Writes the table and nothing below it. */
    void writeRows(PrintWriter out) {
        if (!shown.isEmpty()) {
            writeRow(table.columns().stream().map(ResultTable.Column::name).toList(), out);
            out.print(line(shown.stream().map(column -> "─".repeat(widths[column])).toList()));
        }
        for (List<String> row : table.rows()) {
            writeRow(row, out);
        }
    }

    private void writeRow(List<String> row, PrintWriter out) {
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
        return String.join(GAP, cells).stripTrailing() + "\n";
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

    private String name(int column) {
        return table.columns().get(column).name();
    }
}
