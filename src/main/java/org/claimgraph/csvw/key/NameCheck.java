package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the names of one reference. A name that cannot be looked up at once, because its row may
 * still come or the keys are on disk, is looked up after the last row: the first 10,000 with their
 * text, the others by their hash and row. Not thread-safe.
 */
final class NameCheck {

    private static final int MAX_TEXTS = 10_000;

    private final Reference reference;
    private final KeyMemory memory;
    private final Problems problems;
    private final List<Name> names = new ArrayList<>();
    private final SortedRuns others;
    private final FirstRows<WrongName> unknown;
    private final FirstRows<WrongName> ambiguous;
    private final FirstRows<WrongName> malformed;
    private CellRef column = CellRef.ofTable("");

    NameCheck(Reference reference, KeyMemory memory, Problems problems) {
        this.reference = reference;
        this.memory = memory;
        this.problems = problems;
        this.unknown = new FirstRows<>(problems.most());
        this.ambiguous = new FirstRows<>(problems.most());
        this.malformed = new FirstRows<>(problems.most());
        this.others = new SortedRuns(memory);
    }

    /** A name that is looked up later. */
    private record Name(String text, CellRef cell, long high, long low) {}

    Reference reference() {
        return reference;
    }

    /** Looks up a name, now or later. */
    void look(KeyHash hash, String text, TypedRow row, int index) {
        if (isAnswered(row(hash.high(), hash.low()))) {
            return;
        }
        CellRef cell = row.cell(index);
        if (names.size() < MAX_TEXTS && memory.takeText(text)) {
            names.add(new Name(text, cell, hash.high(), hash.low()));
        } else {
            column = cell;
            others.add(hash.high(), hash.low(), cell.row());
        }
    }

    /**
     * Takes a text that no name can be, and that was reported as such: it is not looked up, only
     * compared with what there is.
     */
    void lookMalformed(String text, TypedRow row, int index) {
        if (malformed.keepsOrCounts(row.number())) {
            malformed.add(new WrongName(reference, row.cell(index), text, 0, 0));
        }
    }

    /**
     * Returns whether the result is final. A foreign key of the standard must match one row only,
     * and a second one may still come.
     */
    private boolean isAnswered(int row) {
        return reference.standard() == null ? row != 0 : row > 0 && isSettled();
    }

    private boolean isSettled() {
        for (TargetKey target : reference.targets()) {
            if (!target.index().isComplete()) {
                return false;
            }
        }
        return true;
    }

    private int row(long high, long low) {
        int found = 0;
        for (TargetKey target : reference.targets()) {
            int row = target.index().row(high, low);
            found = row == 0 ? found : row;
        }
        return found;
    }

    /** Looks up the names that were left for later. */
    void decide() {
        if (others.isEmpty() && reference.targets().stream().noneMatch(NameCheck::isOnDisk)) {
            for (Name name : names) {
                judge(name, row(name.high, name.low));
            }
        } else {
            joinNames();
            joinOthers();
        }
    }

    private static boolean isOnDisk(TargetKey target) {
        return target.index().spilled() != null;
    }

    /** Reads the names and the keys on disk side by side, both in the order of their hashes. */
    private void joinNames() {
        SortedRuns numbered = new SortedRuns(memory);
        for (int i = 0; i < names.size(); i++) {
            numbered.add(names.get(i).high, names.get(i).low, i);
        }
        int[] rows = new int[names.size()];
        SpilledKeys keys = new SpilledKeys(reference.targets());
        MergedRuns sorted = numbered.sorted();
        while (sorted.next()) {
            rows[sorted.number()] = row(sorted, keys);
        }
        for (int i = 0; i < rows.length; i++) {
            judge(names.get(i), rows[i]);
        }
    }

    private int row(MergedRuns name, SpilledKeys keys) {
        int inMemory = row(name.high(), name.low());
        int onDisk = keys.row(name.high(), name.low());
        return inMemory == 0 ? onDisk : inMemory;
    }

    /**
     * Does the same as {@link #joinNames} for names of which only the hash and the row are known.
     */
    private void joinOthers() {
        SpilledKeys keys = new SpilledKeys(reference.targets());
        MergedRuns sorted = others.sorted();
        while (sorted.next()) {
            FirstRows<WrongName> wrong = wrong(row(sorted, keys));
            if (wrong != null && wrong.keepsOrCounts(sorted.number())) {
                CellRef cell =
                        new CellRef(
                                column.file(), sorted.number(), 0, column.column(), column.name());
                wrong.add(new WrongName(reference, cell, null, sorted.high(), sorted.low()));
            }
        }
    }

    private void judge(Name name, int row) {
        FirstRows<WrongName> wrong = wrong(row);
        if (wrong != null && wrong.keepsOrCounts(name.cell.row())) {
            wrong.add(new WrongName(reference, name.cell, name.text, name.high, name.low));
        }
    }

    /**
     * Returns where to report a name with this result of the look-up; null if the name is correct.
     */
    private @Nullable FirstRows<WrongName> wrong(int row) {
        if (row == 0) {
            return isUnread() ? null : unknown;
        }
        return row < 0 && reference.standard() != null && !isReportedTwice() ? ambiguous : null;
    }

    /** Two rows with one primary key are reported there, and not once for each name. */
    private boolean isReportedTwice() {
        return reference.targets().stream().allMatch(TargetKey::isPrimary);
    }

    private boolean isUnread() {
        for (TargetKey target : reference.targets()) {
            if (target.index().isUnread()) {
                return true;
            }
        }
        return false;
    }

    /** Requests the rows of names of which only the hash was kept. */
    void wantNames(CompiledTable table, KeyHash hash, RowsWanted rows) {
        for (FirstRows<WrongName> wrong : List.of(unknown, ambiguous)) {
            for (WrongName name : wrong.list()) {
                if (name.text() == null) {
                    rows.want(table, name.row(), row -> name.quote(row, hash));
                }
            }
        }
    }

    /** Requests the rows that may be meant. */
    void wantOthers(Function<TargetKey, @Nullable CompiledTable> tables, RowsWanted rows) {
        for (FirstRows<WrongName> wrong : List.of(unknown, malformed)) {
            wrong.list().forEach(name -> wantClosest(name, tables, rows));
            wantWordings(wrong.list(), tables, rows);
        }
        ambiguous.list().forEach(name -> wantFirst(name, tables, rows));
    }

    private void wantClosest(
            WrongName name, Function<TargetKey, @Nullable CompiledTable> tables, RowsWanted rows) {
        for (TargetKey target : reference.targets()) {
            String text = name.text();
            KeyIndex.Near near = text == null ? null : target.index().nearest(text);
            CompiledTable table = tables.apply(target);
            if (near != null && table != null) {
                int column = table.column(target.columns().get(0));
                rows.want(
                        table,
                        near.row(),
                        row ->
                                name.quoteClosest(
                                        row.cell(column), near.text(), row.isValid(column)));
                return;
            }
        }
    }

    private void wantWordings(
            List<WrongName> wrong,
            Function<TargetKey, @Nullable CompiledTable> tables,
            RowsWanted rows) {
        for (TargetKey target : reference.targets()) {
            CompiledTable table = tables.apply(target);
            Wordings wordings = table == null ? null : Wordings.of(table);
            for (WrongName name : wrong) {
                String text = name.text();
                if (wordings != null && text != null) {
                    wordings.look(name, text);
                }
            }
            if (table != null && wordings != null && !wordings.isEmpty()) {
                int key = table.column(target.columns().get(0));
                rows.wantAll(table, row -> wordings.see(row, key));
            }
        }
    }

    private void wantFirst(
            WrongName name, Function<TargetKey, @Nullable CompiledTable> tables, RowsWanted rows) {
        for (TargetKey target : reference.targets()) {
            String text = name.text();
            int first = text == null ? 0 : target.index().firstRow(text);
            CompiledTable table = tables.apply(target);
            if (text != null && first != 0 && table != null) {
                int column = table.column(target.columns().get(0));
                rows.want(
                        table,
                        first,
                        row -> name.quoteOther(row.cell(column), text, "the first row so called"));
                return;
            }
        }
    }

    /** Reports what is wrong. */
    void report() {
        report(ProblemCode.REFERENCE_UNKNOWN, unknown, WrongName::unknown);
        report(ProblemCode.REFERENCE_AMBIGUOUS, ambiguous, WrongName::ambiguous);
        malformed.list().forEach(this::advise);
    }

    /** What is like a text helps more than how names are written. */
    private void advise(WrongName name) {
        String same = name.rowWithSameProblem();
        String advice = same == null ? name.advice() : same;
        String text = name.text();
        if (advice != null && text != null) {
            problems.amend(
                    ProblemCode.VALUE_FORMAT,
                    name.cell(),
                    problem ->
                            problem.value().contains(text)
                                            && !problem.remedy().startsWith("Separate several")
                                    ? problem.advising(
                                            same == null ? advice : problem.remedy() + " " + same)
                                    : problem);
        }
    }

    private void report(
            ProblemCode code, FirstRows<WrongName> wrong, Function<WrongName, Problem> words) {
        for (WrongName name : wrong.list()) {
            problems.report(code, name.cell(), () -> words.apply(name));
        }
        if (wrong.more() > 0) {
            problems.count(code, wrong.list().get(0).cell(), wrong.more(), wrong.moreRows());
        }
    }
}
