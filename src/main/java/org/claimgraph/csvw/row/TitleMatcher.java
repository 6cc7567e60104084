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

    private final List<ColumnDescription> described;
    private final Header header;
    private final CellRef headerRow;
    private final Problems problems;
    private final int[] sources;
    private final boolean[] used;
    private final Set<ColumnDescription> misspelled = new HashSet<>();

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
        reportUnknown();
        reportAbsent();
        reportOrder();
        ColumnMatch match = new ColumnMatch();
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

    private static boolean isTitleOf(ColumnDescription column, String written) {
        for (ColumnDescription.Title title : column.titles()) {
            if (title.text().equals(written)) {
                return true;
            }
        }
        return column.named() && column.name().equals(written);
    }

    private void reportUnknown() {
        for (int column = 0; column < used.length; column++) {
            if (!used[column] && !header.name(column).isBlank()) {
                reportUnknown(column, header.name(column));
            }
        }
    }

    private void reportUnknown(int column, String title) {
        CellRef place = headerRow.at(column + 1, title);
        ColumnDescription meant = meant(title);
        if (meant == null) {
            String nearest = Nearest.to(title, absent());
            problems.report(
                    ProblemCode.COLUMN_UNKNOWN,
                    place,
                    title,
                    "the column " + Problem.quote(title) + " is not described",
                    "It is left out. "
                            + (nearest == null
                                    ? "Describe it in the metadata to keep its values."
                                    : "Did you mean \"" + nearest + "\"?"));
            return;
        }
        misspelled.add(meant);
        problems.report(
                ProblemCode.COLUMN_MISSPELLED,
                place,
                title,
                "the column " + Problem.quote(title) + " is not described",
                isAbsent(described.indexOf(meant))
                        ? "Did you mean \"" + meant.label() + "\"? If not, call it something else."
                        : "The column \""
                                + meant.label()
                                + "\" is there, too. Delete one of them, or call"
                                + " it something else.");
    }

    /** Returns the column that a title is probably a slip for; null when it is none. */
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

    private void reportAbsent() {
        for (int i = 0; i < sources.length; i++) {
            ColumnDescription column = described.get(i);
            if (isAbsent(i) && column.values().required() && !misspelled.contains(column)) {
                problems.report(
                        Problem.of(
                                        ProblemCode.COLUMN_MISSING,
                                        headerRow,
                                        column.label(),
                                        "there is no column " + Problem.quote(column.label()),
                                        "Add the column; every row must have a value in it.")
                                .against(column.rule("required")));
            }
        }
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
