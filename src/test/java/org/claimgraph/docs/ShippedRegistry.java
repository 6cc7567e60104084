package org.claimgraph.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.Problems;

/**
 * One of the registries in the folder {@code ontology}, for the pages that show it.
 *
 * @param rows the cells of each row by the names of the columns, in the order of the file
 */
record ShippedRegistry(List<Map<String, String>> rows) {

    /** A column of a page: its heading, and what it shows of a row. */
    record Shown(String heading, Function<Map<String, String>, String> cell) {

        /** Shows a column of the registry as it is. */
        static Shown column(String heading, String name) {
            return new Shown(heading, row -> row.get(name));
        }

        /** Shows a column of words of closed lists or ids. */
        static Shown word(String heading, String name) {
            return new Shown(heading, row -> code(row.get(name)));
        }
    }

    static final Shown ID = Shown.word("id", "id");

    /** What counts as it, of what it is a kind, and what it is turned round. */
    static final Shown MEANING =
            new Shown(
                    "means",
                    row ->
                            row.get("definition")
                                    + following(row, "broader", " A kind of ")
                                    + following(row, "inverse", " Turned round: "));

    static final Shown FOR_INSTANCE = Shown.column("for instance", "example");
    static final Shown WORDINGS = Shown.column("wordings that lead to it", "covers");

    /** Reads a registry, such as {@code relations}. */
    static ShippedRegistry read(String name) {
        return new ShippedRegistry(rowsOf(Path.of("ontology", name + ".csv")));
    }

    /** Returns the cells of each row of a table by the names of the columns. */
    static List<Map<String, String>> rowsOf(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                TableReader reader =
                        TableReader.open(
                                bytes, file.toString(), Dialect.PLAIN, Problems.strict())) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.put(reader.header().name(i), row.text(i));
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Returns the rows whose cell in a column is this. */
    ShippedRegistry where(String column, String value) {
        return new ShippedRegistry(
                rows.stream().filter(row -> row.get(column).equals(value)).toList());
    }

    /** Returns a table in Markdown, with a line end behind each row. */
    String markdown(List<Shown> columns) {
        StringBuilder table = new StringBuilder();
        table.append(line(columns.stream().map(Shown::heading).toList()));
        table.append("|").append("---|".repeat(columns.size())).append('\n');
        for (Map<String, String> row : rows) {
            table.append(line(columns.stream().map(column -> column.cell().apply(row)).toList()));
        }
        return table.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String following(Map<String, String> row, String column, String words) {
        String id = row.getOrDefault(column, "");
        return id.isEmpty() ? "" : words + code(id) + ".";
    }

    private static String code(String word) {
        return word.isEmpty() ? "" : "`" + word + "`";
    }
}
