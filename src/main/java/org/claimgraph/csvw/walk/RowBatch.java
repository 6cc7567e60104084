package org.claimgraph.csvw.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of one table on their way from the thread that reads them to the one that uses them.
 * Batches are used again, and so are their rows while the table is the same and they are short.
 */
final class RowBatch {

    private static final int MAX_ROWS = 64;

    /** Rows with outlines of countries have a million: fewer of them are on their way then. */
    private static final int MAX_CHARACTERS = 1 << 16;

    private final List<TypedRow> rows = new ArrayList<>();
    private @Nullable CompiledTable table;
    private boolean startsTable;
    private @Nullable List<String> comments;
    private int count;
    private long characters;

    /** Becomes empty, for rows of this table. */
    void clear(CompiledTable next) {
        if (!next.equals(table) || characters >= MAX_CHARACTERS) {
            table = next;
            rows.clear();
        }
        startsTable = false;
        comments = null;
        count = 0;
        characters = 0;
    }

    /** Says that the table starts with these rows. */
    void startTable() {
        startsTable = true;
    }

    /** Adds a copy of a row; there must be room for it. */
    void add(TypedRow row) {
        if (count == rows.size()) {
            rows.add(new TypedRow(Objects.requireNonNull(table)));
        }
        rows.get(count).become(row);
        count++;
        characters += row.length();
    }

    boolean isFull() {
        return count == MAX_ROWS || characters >= MAX_CHARACTERS;
    }

    /** Says that the table ends with these rows. */
    void endTable(List<String> found) {
        comments = found;
    }

    /** Hands everything on. */
    void send(RowSink sink) {
        if (startsTable) {
            sink.beginTable(Objects.requireNonNull(table));
        }
        for (int i = 0; i < count; i++) {
            sink.row(rows.get(i));
        }
        if (comments != null) {
            sink.endTable(comments);
        }
    }
}
