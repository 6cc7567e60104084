package org.claimgraph.csvw.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * A batch of rows of one table, passed from the thread that reads them to the one that uses them.
 * Batches are reused, and so are their rows if they are short and of the same table.
 */
final class RowBatch {

    private static final int MAX_ROWS = 64;

    /**
     * The most characters in a batch. Rows with outlines of countries can have a million each; a
     * batch then has fewer rows.
     */
    private static final int MAX_CHARACTERS = 1 << 16;

    private final List<TypedRow> rows = new ArrayList<>();
    private @Nullable CompiledTable table;
    private boolean startsTable;
    private @Nullable List<String> comments;
    private int count;
    private long characters;

    /** Empties the batch, for rows of this table. */
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

    /** Marks that the table starts with these rows. */
    void startTable() {
        startsTable = true;
    }

    /** Adds a copy of a row; the batch must not be full. */
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

    /** Marks that the table ends with these rows. */
    void endTable(List<String> found) {
        comments = found;
    }

    /** Sends everything to a sink. */
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
