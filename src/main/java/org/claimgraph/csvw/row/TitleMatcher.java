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
    private final TitleProblems problems;
    private final int[] sources;
    private final boolean[] used;
    private final Set<ColumnDescription> misspelled = new HashSet<>();
    private final List<Integer> unknown = new ArrayList<>();

    TitleMatcher(TableDescription table, Header header, CellRef headerRow, Problems problems) {
        List<ColumnDescription> columns = table.schema().columns();
        this.described = columns == null ? List.of() : columns;
        this.header = header;
        this.problems = new TitleProblems(header, headerRow, problems);
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
            problems.missing(missing, unknown);
        }
        if (!isInOrder()) {
            problems.order();
        }
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
                problems.readAs(alike, described.get(i));
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
                    misspell(replaced);
                    problems.twice(column, replaced);
                } else if (meant != null) {
                    misspell(meant);
                    problems.slip(column, meant, isAbsent(described.indexOf(meant)));
                } else if (replaced != null) {
                    misspell(replaced);
                    problems.replaced(column, replaced);
                } else {
                    unknown.add(column);
                }
            }
        }
    }

    private void misspell(@Nullable ColumnDescription column) {
        if (column != null) {
            misspelled.add(column);
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

    /** Columns that are not described are part of one problem where others are missing. */
    private void reportUnknown() {
        List<String> absent = absent();
        unknown.forEach(column -> problems.unknown(column, absent));
    }

    /** Returns the column that a title is probably a slip for; null for none. */
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

    private boolean isInOrder() {
        int last = ColumnMatch.NONE;
        boolean ordered = true;
        for (int source : sources) {
            ordered &= source < 0 || source > last;
            last = Math.max(last, source);
        }
        return ordered;
    }
}
