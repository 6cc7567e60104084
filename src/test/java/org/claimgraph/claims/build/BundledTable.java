package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.Problems;

/** A table of the bundled project as it is typed. */
final class BundledTable {

    private BundledTable() {}

    /** Returns its rows in order, each from the name of a column to the text of its cell. */
    static List<Map<String, String>> rows(String table) {
        try (InputStream bytes =
                        Files.newInputStream(BundledGraph.FOLDER.resolve("mappings/" + table));
                TableReader reader =
                        TableReader.open(bytes, table, Dialect.PLAIN, Problems.strict())) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(named(reader.header(), row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> named(Header header, Row row) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < row.size(); column++) {
            cells.put(header.name(column), row.text(column));
        }
        return cells;
    }
}
