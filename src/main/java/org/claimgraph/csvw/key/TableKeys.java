package org.claimgraph.csvw.key;

import java.util.List;
import java.util.function.Function;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Checks the keys of one table, row by row: that its own are unique, and that the rows it refers to
 * exist.
 *
 * <p>What cannot be decided yet is decided after all tables have been read. Not thread-safe.
 */
public final class TableKeys {

    private final CompiledTable table;
    private final List<OwnKey> ownKeys;
    private final List<NameCheck> names;
    private final KeyHash hash = new KeyHash();
    private final Problems problems;

    TableKeys(CompiledTable table, List<OwnKey> ownKeys, List<NameCheck> names, Problems problems) {
        this.table = table;
        this.ownKeys = ownKeys;
        this.names = names;
        this.problems = problems;
    }

    /**
     * A key of the table itself.
     *
     * @param columns indexes of its columns
     * @param unique whether a second row with the same key is a problem
     * @param duplicates the rows whose key an earlier row has
     */
    record OwnKey(
            List<Integer> columns,
            boolean unique,
            KeyIndex index,
            FirstRows<Duplicate> duplicates) {}

    /** Checks one row, after its cells have been read. */
    public void check(TypedRow row) {
        for (OwnKey key : ownKeys) {
            addKey(row, key);
        }
        if (row.isMisread()) {
            return;
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
        String text = key.unique ? hash.ofKey(row, key.columns) : hash.of(row, key.columns);
        if (text == null) {
            return;
        }
        int first = key.index.add(hash, row.number(), text);
        if (first != 0
                && key.unique
                && !row.isMisread()
                && key.duplicates.keepsOrCounts(row.number())) {
            CellRef cell = row.cell(key.columns.get(0));
            key.duplicates.add(new Duplicate(cell, row.number(), first));
        }
    }

    /** A foreign key of which a part is empty is not checked. */
    private void checkWhole(TypedRow row, NameCheck check) {
        List<Integer> columns = check.reference().columns();
        for (int column : columns) {
            if (!row.isValid(column)) {
                checkMalformed(row, column, check);
                return;
            }
        }
        String text = hash.of(row, columns);
        if (text != null) {
            check.look(hash, text, row, columns.get(0));
            return;
        }
        for (int column : columns) {
            if (row.isNull(column) && !row.source(column).isEmpty()) {
                reportNull(row, column, check.reference().rule());
            }
        }
    }

    /** What is not written as a name is reported as that, and not as an unknown name as well. */
    private static void checkMalformed(TypedRow row, int column, NameCheck check) {
        if (check.reference().columns().size() == 1 && !row.isNull(column)) {
            check.lookMalformed(row.text(column), row, column);
        }
    }

    private void reportNull(TypedRow row, int column, @Nullable Rule rule) {
        CellRef cell = row.cell(column);
        String written = row.source(column);
        problems.report(ProblemCode.REFERENCE_NULL, cell, () -> noName(cell, written, rule));
    }

    private static Problem noName(CellRef cell, String written, @Nullable Rule rule) {
        return Problem.of(
                        ProblemCode.REFERENCE_NULL,
                        cell,
                        written,
                        Problem.quote(written) + " means no value, but this cell must name a row",
                        "Name a row, or leave the cell empty.")
                .against(rule);
    }

    private void checkItems(TypedRow row, NameCheck check) {
        int column = check.reference().columns().get(0);
        check.reference()
                .names(
                        row,
                        hash,
                        name -> check.look(hash, name, row, column),
                        text -> check.lookMalformed(text, row, column));
    }

    /** Notes that rows of the table are not known, so that their keys may be missing. */
    public void loseRows() {
        for (OwnKey key : ownKeys) {
            key.index.unread();
        }
    }

    /** Notes that the last row of the table has been read. */
    void complete() {
        for (OwnKey key : ownKeys) {
            key.index.complete();
        }
    }

    /** Decides what had to wait for the last row. */
    void decide() {
        for (OwnKey key : ownKeys) {
            SortedRuns spilled = key.index.spilled();
            if (spilled != null && key.unique) {
                findDuplicates(key, spilled);
            }
        }
        names.forEach(NameCheck::decide);
    }

    /** Two rows with one key are side by side in the order of the hashes. */
    private void findDuplicates(OwnKey key, SortedRuns spilled) {
        MergedRuns keys = spilled.sorted();
        long high = 0;
        long low = 0;
        int first = 0;
        while (keys.next()) {
            if (first == 0 || keys.high() != high || keys.low() != low) {
                high = keys.high();
                low = keys.low();
                first = keys.number();
            } else if (keys.number() != first && key.duplicates.keepsOrCounts(keys.number())) {
                key.duplicates.add(new Duplicate(column(key), keys.number(), first));
            }
        }
    }

    /** Returns the place of the first column of a key, as far as it is known without a row. */
    private CellRef column(OwnKey key) {
        CompiledColumn column = table.columns().get(key.columns.get(0));
        return CellRef.ofTable(table.fileName())
                .at(column.source() + 1, column.description().label());
    }

    /** Requests the rows of this table that problems quote. */
    void wantOwnRows(RowsWanted rows) {
        for (OwnKey key : ownKeys) {
            int column = key.columns.get(0);
            for (Duplicate twice : key.duplicates.list()) {
                rows.want(table, twice.first(), row -> twice.quoteFirst(row, column));
                rows.want(
                        table,
                        twice.row(),
                        row -> twice.quote(row, column, hash.ofKey(row, key.columns)));
            }
        }
        names.forEach(check -> check.wantNames(table, hash, rows));
    }

    /** Requests the rows of other tables that problems quote. */
    void wantOtherRows(Function<TargetKey, @Nullable CompiledTable> tables, RowsWanted rows) {
        names.forEach(check -> check.wantOthers(tables, rows));
    }

    /** Reports what was found. */
    void report() {
        Rule rule = table.description().schema().places().rule("primaryKey");
        for (OwnKey key : ownKeys) {
            for (Duplicate twice : key.duplicates.list()) {
                problems.report(twice.problem(rule));
            }
            if (key.duplicates.more() > 0) {
                CellRef first = key.duplicates.list().get(0).cell();
                problems.count(
                        ProblemCode.KEY_DUPLICATE,
                        first,
                        key.duplicates.more(),
                        key.duplicates.moreRows());
            }
        }
        names.forEach(NameCheck::report);
    }
}
