package org.claimgraph.mapping.key;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.mapping.row.TypedRow;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Checks the keys of one table, row by row: its own are unique, and what it refers to is there.
 *
 * <p>A name whose row has not been read yet is looked up again when all tables have been read. Not
 * thread-safe.
 */
public final class TableKeys {

    private static final char BETWEEN = ' ';

    private final List<OwnKey> ownKeys;
    private final List<Reference> references;
    private final List<Pending> pending = new ArrayList<>();
    private final KeyHash hash = new KeyHash();
    private final Problems problems;

    TableKeys(List<OwnKey> ownKeys, List<Reference> references, Problems problems) {
        this.ownKeys = ownKeys;
        this.references = references;
        this.problems = problems;
    }

    /**
     * A key of the table itself.
     *
     * @param columns indexes of its columns
     * @param unique whether a second row with the same key is a problem
     */
    record OwnKey(List<Integer> columns, boolean unique, KeyIndex index) {}

    /** A name that may still be read. */
    private record Pending(Reference reference, String text, CellRef cell, long high, long low) {}

    /** Checks one row, after its cells have been read. */
    public void check(TypedRow row) {
        for (OwnKey key : ownKeys) {
            addKey(row, key);
        }
        for (Reference reference : references) {
            checkReference(row, reference);
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

    private void checkReference(TypedRow row, Reference reference) {
        if (!reference.perItem()) {
            checkWhole(row, reference);
            return;
        }
        int column = reference.columns().get(0);
        for (int i = 0; i < row.count(column); i++) {
            checkItem(reference, row.item(column, i), row, column);
        }
    }

    /** A foreign key of which a part is empty is not checked. */
    private void checkWhole(TypedRow row, Reference reference) {
        String text = hashed(row, reference.columns());
        if (text != null) {
            look(reference, text, row.cell(reference.columns().get(0)));
            return;
        }
        for (int column : reference.columns()) {
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

    private void checkItem(Reference reference, String item, TypedRow row, int column) {
        String joinedBy = reference.joinedBy();
        if (joinedBy == null || item.indexOf(joinedBy) < 0) {
            checkName(reference, item, row, column);
            return;
        }
        int start = 0;
        while (start >= 0) {
            int end = item.indexOf(joinedBy, start);
            String name = item.substring(start, end < 0 ? item.length() : end).strip();
            checkName(reference, name, row, column);
            start = end < 0 ? -1 : end + joinedBy.length();
        }
    }

    private void checkName(Reference reference, String name, TypedRow row, int column) {
        if (name.equals(reference.unknown())) {
            return;
        }
        hash.begin();
        hash.add(name);
        hash.end();
        look(reference, name, row.cell(column));
    }

    private void look(Reference reference, String text, CellRef cell) {
        int row = row(reference, hash.high(), hash.low());
        if (row == 0) {
            pending.add(new Pending(reference, text, cell, hash.high(), hash.low()));
        } else if (row < 0 && reference.standard() != null) {
            pending.add(new Pending(reference, text, cell, hash.high(), hash.low()));
        }
    }

    private static int row(Reference reference, long high, long low) {
        int found = 0;
        for (TargetKey target : reference.targets()) {
            int row = target.index().row(high, low);
            found = row == 0 ? found : row;
        }
        return found;
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

    /** Looks up again what was not there yet, and reports what is still not. */
    void finish() {
        for (Pending name : pending) {
            int row = row(name.reference, name.high, name.low);
            if (row == 0) {
                reportUnknown(name);
            } else if (row < 0 && name.reference.standard() != null) {
                reportAmbiguous(name);
            }
        }
        pending.clear();
    }

    private void reportUnknown(Pending name) {
        problems.report(
                ProblemCode.REFERENCE_UNKNOWN,
                name.cell,
                name.text,
                "no " + nouns(name.reference) + " is called " + Problem.quote(name.text),
                remedy(name));
    }

    private void reportAmbiguous(Pending name) {
        problems.report(
                ProblemCode.REFERENCE_AMBIGUOUS,
                name.cell,
                name.text,
                "more than one " + nouns(name.reference) + " is called " + Problem.quote(name.text),
                "Give each of them a key of its own.");
    }

    private static String remedy(Pending name) {
        for (TargetKey target : name.reference.targets()) {
            KeyIndex.Near near = target.index().nearest(name.text);
            if (near != null) {
                String where = "row " + near.row();
                where += name.reference.targets().size() == 1 ? "" : " of " + target.fileName();
                return String.format(
                        "The closest is \"%s\" (%s). Use that, or add a row for it.",
                        near.text(), where);
            }
        }
        return "Add a row for it to " + files(name.reference) + ", or correct the name.";
    }

    private static String nouns(Reference reference) {
        List<String> nouns = new ArrayList<>();
        for (TargetKey target : reference.targets()) {
            if (!nouns.contains(target.noun())) {
                nouns.add(target.noun());
            }
        }
        return orList(nouns);
    }

    private static String files(Reference reference) {
        List<String> names = new ArrayList<>();
        for (TargetKey target : reference.targets()) {
            names.add(target.fileName());
        }
        return orList(names);
    }

    /** Returns words as a person lists them: {@code a, b or c}. */
    private static String orList(List<String> words) {
        int last = words.size() - 1;
        String head = String.join(", ", words.subList(0, last));
        return last == 0 ? words.get(0) : head + " or " + words.get(last);
    }
}
