package org.claimgraph.mapping.key;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/**
 * Looks up the names of one reference. What cannot be answered at once, because its row may still
 * come or its table is on disk, is answered after the last row: the first 10,000 names with their
 * text, the rest by row. Not thread-safe.
 */
final class NameCheck {

    private static final int MOST_TEXTS = 10_000;

    private final Reference reference;
    private final KeyMemory memory;
    private final Problems problems;
    private final List<Name> names = new ArrayList<>();
    private final SortedRuns others;
    private CellRef column = CellRef.ofTable("");

    NameCheck(Reference reference, KeyMemory memory, Problems problems) {
        this.reference = reference;
        this.memory = memory;
        this.problems = problems;
        this.others = new SortedRuns(memory);
    }

    /** A name that is looked up later. */
    private record Name(String text, CellRef cell, long high, long low) {}

    Reference reference() {
        return reference;
    }

    /** Looks up a name, now or later. */
    void look(KeyHash hash, String text, CellRef cell) {
        if (isAnswered(row(hash.high(), hash.low()))) {
            return;
        }
        if (names.size() < MOST_TEXTS && text.length() <= KeyIndex.LONGEST_TEXT) {
            names.add(new Name(text, cell, hash.high(), hash.low()));
        } else {
            column = cell;
            others.add(hash.high(), hash.low(), cell.row());
        }
    }

    /** A foreign key of the standard names one row and no second one, which may still come. */
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

    /** Looks up what was left for later, and reports what is not there. */
    void finish() {
        if (others.isEmpty() && reference.targets().stream().noneMatch(NameCheck::isOnDisk)) {
            for (Name name : names) {
                report(name, row(name.high, name.low));
            }
        } else {
            joinNames();
            joinOthers();
        }
    }

    private static boolean isOnDisk(TargetKey target) {
        return target.index().spilled() != null;
    }

    /** Walks through the names and the keys on disk side by side, both in order of their hashes. */
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
            report(names.get(i), rows[i]);
        }
    }

    private int row(MergedRuns name, SpilledKeys keys) {
        int inMemory = row(name.high(), name.low());
        int onDisk = keys.row(name.high(), name.low());
        return inMemory == 0 ? onDisk : inMemory;
    }

    /** As {@link #joinNames}; what is wrong is put back into the order of the table. */
    private void joinOthers() {
        SortedRuns wrong = new SortedRuns(memory);
        SpilledKeys keys = new SpilledKeys(reference.targets());
        MergedRuns sorted = others.sorted();
        while (sorted.next()) {
            int row = row(sorted, keys);
            if (row == 0 || (row < 0 && reference.standard() != null)) {
                wrong.add(sorted.number(), 0, row);
            }
        }
        MergedRuns inOrder = wrong.sorted();
        while (inOrder.next()) {
            reportRow((int) inOrder.high(), inOrder.number());
        }
    }

    private void report(Name name, int row) {
        if (row == 0) {
            problems.report(
                    ProblemCode.REFERENCE_UNKNOWN,
                    name.cell,
                    name.text,
                    "no " + reference.nouns() + " is called " + Problem.quote(name.text),
                    remedy(name));
        } else if (row < 0 && reference.standard() != null) {
            problems.report(
                    ProblemCode.REFERENCE_AMBIGUOUS,
                    name.cell,
                    name.text,
                    "more than one " + reference.nouns() + " is called " + Problem.quote(name.text),
                    "Give each of them a key of its own.");
        }
    }

    private String remedy(Name name) {
        for (TargetKey target : reference.targets()) {
            KeyIndex.Near near = target.index().nearest(name.text);
            if (near != null) {
                String where = "row " + near.row();
                where += reference.targets().size() == 1 ? "" : " of " + target.fileName();
                return String.format(
                        "The closest is \"%s\" (%s). Use that, or add a row for it.",
                        near.text(), where);
            }
        }
        return "Add a row for it to " + reference.files() + ", or correct the name.";
    }

    /** Reports a name that stands in a row and of which only the hash was kept. */
    private void reportRow(int row, int found) {
        CellRef cell = new CellRef(column.file(), row, 0, column.column(), column.name());
        if (found == 0) {
            problems.report(
                    ProblemCode.REFERENCE_UNKNOWN,
                    cell,
                    "",
                    "no " + reference.nouns() + " is called what this cell says",
                    "Add a row for it to " + reference.files() + ", or correct the name.");
        } else {
            problems.report(
                    ProblemCode.REFERENCE_AMBIGUOUS,
                    cell,
                    "",
                    "more than one " + reference.nouns() + " is called what this cell says",
                    "Give each of them a key of its own.");
        }
    }
}
