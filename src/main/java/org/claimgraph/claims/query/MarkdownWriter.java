package org.claimgraph.claims.query;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table as Markdown, as GitHub and Pandoc read it. */
final class MarkdownWriter {

    /** Characters that mean something to Markdown within a cell, and the angle of HTML. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|<>~&]");

    private MarkdownWriter() {}

    /** Writes the whole table. */
    static void write(ResultTable table, PrintWriter out) {
        List<ResultTable.Column> columns = table.columns();
        writeRow(columns.stream().map(column -> escaped(column.name())).toList(), out);
        writeRow(columns.stream().map(column -> column.numeric() ? "---:" : "---").toList(), out);
        for (List<String> row : table.rows()) {
            writeRow(row.stream().map(MarkdownWriter::escaped).toList(), out);
        }
    }

    private static void writeRow(List<String> cells, PrintWriter out) {
        out.print("| " + String.join(" | ", cells) + " |\n");
    }

    /** Returns a text in which nothing means anything to Markdown. */
    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
