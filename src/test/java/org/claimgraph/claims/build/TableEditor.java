package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.csvw.table.TableWriter;
import org.claimgraph.problem.Problems;

/** Changes single cells of a project's tables, as a person in a spreadsheet does. */
public final class TableEditor {

    private final Path mappings;

    /** Edits the tables of the project in this folder. */
    public TableEditor(Path project) {
        this.mappings = project.resolve("mappings");
    }

    /** Writes a text into the cell of a column in the row whose first cell is this id. */
    public void set(String table, String id, String column, String text) {
        List<List<String>> rows = read(table);
        int index = rows.get(0).indexOf(column);
        rows.stream()
                .filter(row -> row.get(0).equals(id))
                .findFirst()
                .orElseThrow()
                .set(index, text);
        write(table, rows);
    }

    /** Returns the number of the row whose first cell is this id, as a spreadsheet shows it. */
    public int row(String table, String id) {
        List<List<String>> rows = read(table);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get(0).equals(id)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(id);
    }

    /** Puts the rows of a table into another order. */
    public void shuffle(String table, Random random) {
        List<List<String>> rows = read(table);
        Collections.shuffle(rows.subList(1, rows.size()), random);
        write(table, rows);
    }

    /** Replaces bytes of a table, given as Latin-1 text. */
    public void replaceBytes(String table, String from, String to) {
        try {
            String text = Files.readString(mappings.resolve(table), StandardCharsets.ISO_8859_1);
            Files.writeString(
                    mappings.resolve(table),
                    text.replaceFirst(from, to),
                    StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> read(String table) {
        try (InputStream bytes = Files.newInputStream(mappings.resolve(table));
                TableReader reader =
                        TableReader.open(bytes, table, Dialect.PLAIN, Problems.strict())) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(reader.header().titles().stream().map(titles -> titles.get(0)).toList());
            for (Row row = reader.next(); row != null; row = reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.add(row.text(i));
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String table, List<List<String>> rows) {
        try (TableWriter writer =
                new TableWriter(Files.newBufferedWriter(mappings.resolve(table)))) {
            for (List<String> row : rows) {
                writer.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
