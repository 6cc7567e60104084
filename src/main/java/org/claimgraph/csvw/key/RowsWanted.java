package org.claimgraph.csvw.key;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;

/** Rows to read again. Each table is read once more, and only up to the last of these rows. */
final class RowsWanted {

    private final Map<CompiledTable, TreeMap<Integer, List<Consumer<TypedRow>>>> tables =
            new LinkedHashMap<>();

    private final Map<CompiledTable, List<Consumer<TypedRow>>> whole = new LinkedHashMap<>();

    /** Requests all rows of a table. */
    void wantAll(CompiledTable table, Consumer<TypedRow> use) {
        whole.computeIfAbsent(table, t -> new ArrayList<>()).add(use);
        tables.computeIfAbsent(table, t -> new TreeMap<>());
    }

    /** Requests a row by its number in the spreadsheet. */
    void want(CompiledTable table, int row, Consumer<TypedRow> use) {
        tables.computeIfAbsent(table, t -> new TreeMap<>())
                .computeIfAbsent(row, r -> new ArrayList<>())
                .add(use);
    }

    /** Reads the rows and passes each to those who requested it. */
    void read(RowsAgain again) throws IOException {
        for (Map.Entry<CompiledTable, TreeMap<Integer, List<Consumer<TypedRow>>>> table :
                tables.entrySet()) {
            TreeMap<Integer, List<Consumer<TypedRow>>> wanted = table.getValue();
            List<Consumer<TypedRow>> all = whole.getOrDefault(table.getKey(), List.of());
            again.read(
                    table.getKey(),
                    row -> {
                        all.forEach(use -> use.accept(row));
                        wanted.getOrDefault(row.number(), List.of()).forEach(u -> u.accept(row));
                        return !all.isEmpty() || row.number() < wanted.lastKey();
                    });
        }
    }
}
