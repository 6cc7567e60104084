package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Matches columns by title, in any order.
 *
 * <p>A title that differs only in capitals, spaces or hyphens is that of its column, with a note,
 * where no other title is like it. One that differs by a slip of the hand is an error: a column
 * that is left out can turn a denial into an assertion.
 */
final class TitleMatcher {

    /** No described column, rather than the place before the first one. */
    private static final int NOBODY = -2;

    private final List<ColumnDescription> described;
    private final Header header;
    private final CellRef headerRow;
    private final Problems problems;
    private final int[] sources;
    private final boolean[] used;
    private final Set<ColumnDescription> misspelled = new HashSet<>();
    private final List<Integer> unknown = new ArrayList<>();

    TitleMatcher(TableDescription table, Header header, CellRef headerRow, Problems problems) {
        List<ColumnDescription> columns = table.schema().columns();
        this.described = columns == null ? List.of() : columns;
        this.header = header;
        this.headerRow = headerRow;
        this.problems = problems;
        this.sources = new int[described.size()];
        this.used = new boolean[header.titles().size()];
    }

    ColumnMatch match() {
        Arrays.fill(sources, ColumnMatch.NONE);
        matchExactly();
        matchLoosely();
        reportMisspelled();
        List<ColumnDescription> missing = missing();
        if (missing.isEmpty()) {
            reportUnknown();
        } else {
            reportMissing(missing);
        }
        reportOrder();
        ColumnMatch match = new ColumnMatch(misspelled.isEmpty() && missing.isEmpty());
        for (int i = 0; i < sources.length; i++) {
            match.add(described.get(i), sources[i]);
        }
        return match;
    }

    private void matchExactly() {
        for (int i = 0; i < sources.length; i++) {
            for (int column = 0; column < used.length && isAbsent(i); column++) {
                if (!used[column] && isTitleOf(described.get(i), header.name(column))) {
                    take(i, column);
                }
            }
        }
    }

    private boolean isAbsent(int i) {
        return sources[i] < 0 && !described.get(i).virtual();
    }

    private void take(int i, int column) {
        sources[i] = column;
        used[column] = true;
    }

    /** One title that is like one absent column, and nothing else that is like either. */
    private void matchLoosely() {
        for (int i = 0; i < sources.length; i++) {
            int alike = isAbsent(i) ? header.find(described.get(i).label()) : ColumnMatch.NONE;
            if (alike >= 0 && !used[alike]) {
                take(i, alike);
                String title = header.name(alike);
                String label = described.get(i).label();
                problems.report(
                        ProblemCode.COLUMN_SPELLING,
                        headerRow.at(alike + 1, title),
                        title,
                        "the column "
                                + Problem.quote(title)
                                + " is read as "
                                + Problem.quote(label),
                        "Write " + label + " in the header.");
            }
        }
    }

    /** Returns whether the header has any of the described columns. */
    static boolean fits(TableDescription table, Header header) {
        List<ColumnDescription> columns = table.schema().columns();
        if (columns == null || header.titles().isEmpty()) {
            return true;
        }
        for (ColumnDescription column : columns) {
            if (!column.virtual() && header.find(column.label()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitleOf(ColumnDescription column, String written) {
        for (ColumnDescription.Title title : column.titles()) {
            if (title.text().equals(written)) {
                return true;
            }
        }
        return column.named() && column.name().equals(written);
    }

    /**
     * A title that nothing is like and that stands between the neighbours of an absent column has
     * probably taken its name. Columns of their own people add at the end.
     */
    private @Nullable ColumnDescription replaced(int column) {
        int before = column == 0 ? -1 : describedAt(column - 1);
        int after = column + 1 == used.length ? described.size() : describedAt(column + 1);
        if (before < -1 || after < 0) {
            return null;
        }
        List<ColumnDescription> between = new ArrayList<>();
        for (int i = before + 1; i < after; i++) {
            if (isAbsent(i)) {
                between.add(described.get(i));
            }
        }
        boolean isLast = column + 1 == used.length;
        return between.size() == 1 && (!isLast || between.get(0).values().required())
                ? between.get(0)
                : null;
    }

    /** Returns the index of the column that a column of the file is; below -1 for none. */
    private int describedAt(int column) {
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] == column) {
                return i;
            }
        }
        return NOBODY;
    }

    private void reportMisspelled() {
        for (int column = 0; column < used.length; column++) {
            String title = header.name(column);
            if (!used[column] && !title.isBlank()) {
                ColumnDescription meant = meant(title);
                ColumnDescription replaced = replaced(column);
                if (isTwice(column)) {
                    reportTwice(column, replaced);
                } else if (meant != null) {
                    reportSlip(column, meant);
                } else if (replaced != null) {
                    reportReplaced(column, replaced);
                } else {
                    unknown.add(column);
                }
            }
        }
    }

    private boolean isTwice(int column) {
        for (int other = 0; other < used.length; other++) {
            if (used[other] && header.name(other).equals(header.name(column))) {
                return true;
            }
        }
        return false;
    }

    /** A title that is there twice was reported with the header. */
    private void reportTwice(int column, @Nullable ColumnDescription replaced) {
        if (replaced != null) {
            misspelled.add(replaced);
            problems.amend(
                    ProblemCode.HEADER_DUPLICATE,
                    headerRow.at(column + 1, header.name(column)),
                    problem -> problem.advising(belongs(replaced)));
        }
    }

    private void reportSlip(int column, ColumnDescription meant) {
        misspelled.add(meant);
        reportMisspelled(
                column,
                isAbsent(described.indexOf(meant))
                        ? "Did you mean \"" + meant.label() + "\"? If not, call it something else."
                        : "The column \""
                                + meant.label()
                                + "\" is there, too. Delete one of them, or call"
                                + " it something else.");
    }

    private void reportReplaced(int column, ColumnDescription replaced) {
        misspelled.add(replaced);
        String label = replaced.label();
        reportMisspelled(
                column,
                belongs(replaced)
                        + " If it is another column, add a column "
                        + label
                        + " before it"
                        + (replaced.values().required() ? "." : ", which may stay empty."));
    }

    private static String belongs(ColumnDescription replaced) {
        return "It is where \"%s\" belongs. Write %s in the header."
                .formatted(replaced.label(), replaced.label());
    }

    private void reportMisspelled(int column, String remedy) {
        String title = header.name(column);
        problems.report(
                ProblemCode.COLUMN_MISSPELLED,
                headerRow.at(column + 1, title),
                title,
                "the column " + Problem.quote(title) + " is not described",
                remedy);
    }

    /** Columns that are not described are part of one problem where others are missing. */
    private void reportUnknown() {
        for (int column : unknown) {
            String title = header.name(column);
            String nearest = Nearest.to(title, absent());
            problems.report(
                    ProblemCode.COLUMN_UNKNOWN,
                    headerRow.at(column + 1, title),
                    title,
                    "the column " + Problem.quote(title) + " is not described",
                    "It is left out. "
                            + (nearest == null
                                    ? "Describe it in the metadata to keep its values."
                                    : "Did you mean \"" + nearest + "\"?"));
        }
    }

    /** Returns the column that a title is probably a slip for; null if there is none. */
    private @Nullable ColumnDescription meant(String title) {
        String folded = Header.folded(title);
        for (int i = 0; i < sources.length; i++) {
            String label = Header.folded(described.get(i).label());
            boolean isSlip = isAbsent(i) && Nearest.isSlip(folded, label);
            if (!described.get(i).virtual() && (isSlip || label.equals(folded))) {
                return described.get(i);
            }
        }
        return null;
    }

    private List<String> absent() {
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            if (isAbsent(i)) {
                absent.add(described.get(i).label());
            }
        }
        return absent;
    }

    private List<ColumnDescription> missing() {
        List<ColumnDescription> missing = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            ColumnDescription column = described.get(i);
            if (isAbsent(i) && column.values().required() && !misspelled.contains(column)) {
                missing.add(column);
            }
        }
        return missing;
    }

    private void reportMissing(List<ColumnDescription> missing) {
        ColumnDescription first = missing.get(0);
        String names = quoted(missing.stream().map(ColumnDescription::label).toList());
        problems.report(
                Problem.of(
                                ProblemCode.COLUMN_MISSING,
                                headerRow,
                                first.label(),
                                missing.size() == 1
                                        ? "there is no column " + names
                                        : "there are no columns " + names,
                                missingRemedy(missing.size()))
                        .against(first.rule("required")));
    }

    private String missingRemedy(int missing) {
        boolean isOne = missing == 1;
        String add =
                isOne
                        ? "dd the column; every row must have a value in it."
                        : "dd the columns; every row must have a value in them.";
        if (unknown.isEmpty()) {
            return "A" + add;
        }
        String names = quoted(unknown.stream().map(header::name).toList());
        return unknown.size() == 1
                ? names + " is not described: correct it if it is meant, or a" + add
                : names + " are not described: correct those that are meant, or a" + add;
    }

    private static String quoted(List<String> names) {
        List<String> quoted = names.stream().map(Problem::quote).toList();
        int last = quoted.size() - 1;
        return last == 0
                ? quoted.get(0)
                : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }

    private void reportOrder() {
        int last = ColumnMatch.NONE;
        boolean ordered = true;
        for (int source : sources) {
            ordered &= source < 0 || source > last;
            last = Math.max(last, source);
        }
        if (!ordered) {
            problems.report(
                    ProblemCode.COLUMN_ORDER,
                    headerRow,
                    "",
                    "the columns are in a different order than in the metadata",
                    "They are matched by their titles; no action is needed.");
        }
    }
}
