package org.claimgraph.mapping.key;

import java.util.List;
import org.claimgraph.mapping.row.CompiledTable;
import org.claimgraph.mapping.row.TypedRow;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Checks the keys of one table, row by row: its own are unique, and what it refers to is there.
 *
 * <p>What cannot be decided yet is decided when all tables have been read. Not thread-safe.
 */
public final class TableKeys {

    private static final char BETWEEN = ' ';

    private final CompiledTable table;
    private final KeyMemory memory;
    private final List<OwnKey> ownKeys;
    private final List<NameCheck> names;
    private final KeyHash hash = new KeyHash();
    private final Problems problems;

    TableKeys(
            CompiledTable table,
            KeyMemory memory,
            List<OwnKey> ownKeys,
            List<NameCheck> names,
            Problems problems) {
        this.table = table;
        this.memory = memory;
        this.ownKeys = ownKeys;
        this.names = names;
        this.problems = problems;
    }

    /**
     * A key of the table itself.
     *
     * @param columns indexes of its columns
     * @param unique whether a second row with the same key is a problem
     */
    record OwnKey(List<Integer> columns, boolean unique, KeyIndex index) {}

    /** Checks one row, after its cells have been read. */
    public void check(TypedRow row) {
        for (OwnKey key : ownKeys) {
            addKey(row, key);
        }
        for (NameCheck check : names) {
            if (check.reference().perItem()) {
                checkItems(row, check);
            } else {
                checkWhole(row, check);
            }
        }
    }

    private void addKey(TypedRow row, OwnKey key) {
        String text = hashed(row, key.columns);
        if (text == null) {
            return;
        }
        int first = key.index.add(hash, row.number(), text);
        if (first != 0 && key.unique) {
            problems.report(
                    ProblemCode.KEY_DUPLICATE,
                    row.cell(key.columns.get(0)),
                    text,
                    Problem.quote(text) + " is in row " + first + " already",
                    "Give one of the two rows another key, or delete one of them.");
        }
    }

    /** A foreign key of which a part is empty is not checked. */
    private void checkWhole(TypedRow row, NameCheck check) {
        List<Integer> columns = check.reference().columns();
        String text = hashed(row, columns);
        if (text != null) {
            check.look(hash, text, row.cell(columns.get(0)));
            return;
        }
        for (int column : columns) {
            if (row.isNull(column) && !row.source(column).isEmpty()) {
                reportNull(row, column);
            }
        }
    }

    private void reportNull(TypedRow row, int column) {
        String written = Problem.quote(row.source(column));
        problems.report(
                ProblemCode.REFERENCE_NULL,
                row.cell(column),
                row.source(column),
                written + " stands for no value where a row is to be named",
                "Name a row, or leave the cell empty.");
    }

    private void checkItems(TypedRow row, NameCheck check) {
        int column = check.reference().columns().get(0);
        for (int i = 0; i < row.count(column); i++) {
            checkItem(check, row.item(column, i), row, column);
        }
    }

    private void checkItem(NameCheck check, String item, TypedRow row, int column) {
        String joinedBy = check.reference().joinedBy();
        if (joinedBy == null || item.indexOf(joinedBy) < 0) {
            checkName(check, item, row, column);
            return;
        }
        int start = 0;
        while (start >= 0) {
            int end = item.indexOf(joinedBy, start);
            String name = item.substring(start, end < 0 ? item.length() : end).strip();
            checkName(check, name, row, column);
            start = end < 0 ? -1 : end + joinedBy.length();
        }
    }

    private void checkName(NameCheck check, String name, TypedRow row, int column) {
        if (name.equals(check.reference().unknown())) {
            return;
        }
        hash.begin();
        hash.add(name);
        hash.end();
        check.look(hash, name, row.cell(column));
    }

    /** Hashes a key and returns it as text; null when a part of it is null. */
    private @Nullable String hashed(TypedRow row, List<Integer> columns) {
        hash.begin();
        String text = "";
        for (int column : columns) {
            if (row.isNull(column)) {
                return null;
            }
            String part = row.count(column) == 1 ? row.text(column) : row.texts(column).toString();
            hash.add(part);
            text = text.isEmpty() ? part : text + BETWEEN + part;
        }
        hash.end();
        return text;
    }

    /** Says that the last row of the table was read. */
    void complete() {
        for (OwnKey key : ownKeys) {
            key.index.complete();
        }
    }

    /** Decides what had to wait for the last row. */
    void finish() {
        for (OwnKey key : ownKeys) {
            SortedRuns spilled = key.index.spilled();
            if (spilled != null && key.unique) {
                findDuplicates(key, spilled);
            }
        }
        for (NameCheck check : names) {
            check.finish();
        }
    }

    /**
     * Two rows with one key stand side by side in the order of the hashes. They are reported in the
     * order of the table.
     */
    private void findDuplicates(OwnKey key, SortedRuns spilled) {
        SortedRuns duplicates = new SortedRuns(memory);
        MergedRuns keys = spilled.sorted();
        long high = 0;
        long low = 0;
        int first = 0;
        while (keys.next()) {
            if (first == 0 || keys.high() != high || keys.low() != low) {
                high = keys.high();
                low = keys.low();
                first = keys.number();
            } else if (keys.number() != first) {
                duplicates.add(keys.number(), first, 0);
            }
        }
        MergedRuns inOrder = duplicates.sorted();
        while (inOrder.next()) {
            reportDuplicate(key, (int) inOrder.high(), (int) inOrder.low());
        }
    }

    private void reportDuplicate(OwnKey key, int row, int first) {
        int source = table.columns().get(key.columns.get(0)).source();
        String name = table.columns().get(key.columns.get(0)).description().label();
        problems.report(
                ProblemCode.KEY_DUPLICATE,
                new CellRef(table.fileName(), row, 0, source + 1, name),
                "",
                "the key of this row is in row " + first + " already",
                "Give one of the two rows another key, or delete one of them.");
    }
}
