package org.claimgraph.claims.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes texts as a table for a terminal, as the answers of queries are written. */
public final class TextTable {

    private TextTable() {}

    /**
     * Writes a table. Columns without a text are left out.
     *
     * @param header the names of the columns
     * @param rows for each row one text per column, each in one line
     * @param width how many columns the terminal has; 0 for as many as the table needs
     */
    public static void write(
            List<String> header, List<List<String>> rows, int width, PrintWriter out) {
        new TableWriter(table(header, rows), width).writeRows(out);
    }

    /** Writes the same table in Markdown, as GitHub and Pandoc read it. */
    public static void writeMarkdown(
            List<String> header, List<List<String>> rows, PrintWriter out) {
        MarkdownWriter.write(table(header, rows), out);
    }

    /** Returns a text in which nothing means anything to Markdown. */
    public static String escaped(String text) {
        return MarkdownWriter.escaped(text);
    }

    /** Returns whether a table fits with no text broken into lines. */
    public static boolean fits(List<String> header, List<List<String>> rows, int width) {
        return new TableLayout(table(header, rows)).isWhole(width);
    }

    private static ResultTable table(List<String> header, List<List<String>> rows) {
        List<ResultTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            boolean blank = rows.stream().allMatch(row -> row.get(column).isEmpty());
            columns.add(new ResultTable.Column(header.get(i), false, blank));
        }
        return new ResultTable(columns, rows);
    }
}
