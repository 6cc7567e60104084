package org.claimgraph.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a page.
 *
 * @param header the titles of its columns
 * @param rows its cells, without the backticks around them
 */
record MarkdownTable(List<String> header, List<List<String>> rows) {

    /** Returns the tables in a text, in order. */
    static List<MarkdownTable> in(String text) {
        List<MarkdownTable> tables = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (String line : (text + "\n").split("\n", -1)) {
            if (line.startsWith("|")) {
                lines.add(cells(line));
            } else if (!lines.isEmpty()) {
                tables.add(
                        new MarkdownTable(
                                lines.get(0), List.copyOf(lines.subList(2, lines.size()))));
                lines.clear();
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .map(cell -> cell.replaceAll("^`([^`]*)`$", "$1"))
                .toList();
    }
}
