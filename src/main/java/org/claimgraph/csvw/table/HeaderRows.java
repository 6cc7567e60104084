package org.claimgraph.csvw.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The header rows: the titles of the columns, and the check that every column has a name of its
 * own.
 */
final class HeaderRows {

    private static final List<String> SEPARATORS = List.of(";", "\t", "|", ",");

    private final String file;
    private final Dialect dialect;
    private final List<RawRow> rows;
    private final @Nullable RawRow below;
    private final int blankRowsAbove;

    /**
     * Makes the header of a table.
     *
     * @param below the row after the header; null when it is the last
     */
    HeaderRows(
            String file,
            Dialect dialect,
            List<RawRow> rows,
            @Nullable RawRow below,
            int blankRowsAbove) {
        this.file = file;
        this.dialect = dialect;
        this.rows = rows;
        this.below = below;
        this.blankRowsAbove = blankRowsAbove;
    }

    /** Returns how many cells the longest row has, including those that the dialect skips. */
    int width() {
        return rows.stream().mapToInt(row -> row.cells().length).max().orElse(0);
    }

    /** Returns the titles of the columns that are part of the table. */
    Header header() {
        List<List<String>> titles = new ArrayList<>();
        for (int column = dialect.skipColumns(); column < width(); column++) {
            titles.add(titles(column));
        }
        return new Header(file, List.copyOf(titles));
    }

    private List<String> titles(int column) {
        return rows.stream()
                .map(RawRow::cells)
                .map(cells -> column < cells.length ? cells[column] : "")
                .toList();
    }

    /**
     * Returns a separator that the table seems to use instead of the dialect's, because the header
     * is one cell and contains it, and so does the row below; else null.
     */
    @Nullable String otherSeparator() {
        if (width() != 1) {
            return null;
        }
        String title = rows.get(0).cells()[0];
        return SEPARATORS.stream()
                .filter(separator -> !separator.equals(dialect.delimiter()))
                .filter(title::contains)
                .filter(this::mayBeBelow)
                .findFirst()
                .orElse(null);
    }

    /** A title above the table may contain a separator that the table does not use. */
    private boolean mayBeBelow(String separator) {
        return below == null
                || hasOneCell(below)
                || String.join(dialect.delimiter(), below.cells()).contains(separator);
    }

    private static boolean hasOneCell(RawRow row) {
        return Arrays.stream(row.cells()).skip(1).allMatch(String::isEmpty);
    }

    /** Reports the problems of the titles. */
    void check(Problems problems) {
        if (rows.isEmpty()) {
            return;
        }
        String other = otherSeparator();
        if (other == null) {
            checkPosition(problems);
            if (!isTitle()) {
                checkEmpty(problems);
            }
            checkDuplicate(problems);
        } else {
            problems.report(wrongSeparator(other));
        }
    }

    private Problem wrongSeparator(String other) {
        String title = rows.get(0).cells()[0];
        return Problem.of(
                ProblemCode.SEPARATOR_WRONG,
                place(0),
                title,
                "%s is one cell; %s seem to separate the cells"
                        .formatted(Problem.quote(title), Separators.plural(other)),
                String.format(
                        "Save the table with %s between cells, or set \"delimiter\": %s in the"
                                + " dialect.",
                        Separators.plural(dialect.delimiter()), Separators.inJson(other)));
    }

    private void checkPosition(Problems problems) {
        if (blankRowsAbove > 0) {
            int number = rows.get(0).number();
            problems.report(
                    ProblemCode.HEADER_EMPTY,
                    CellRef.ofRow(file, number - blankRowsAbove, 0),
                    "",
                    "the row is blank, and the header is row " + number,
                    "Delete the rows above the header, or set skipRows in the dialect.");
        }
    }

    /** A title above the table is one name of many, and {@link HeaderDoubt} reports it. */
    private boolean isTitle() {
        String[] cells = rows.size() == 1 ? rows.get(0).cells() : new String[0];
        return dialect.headerRowCount() == 1 && HeaderDoubt.isTitle(cells);
    }

    private void checkEmpty(Problems problems) {
        int column = dialect.skipColumns();
        while (column < width()) {
            int end = column;
            while (end < width() && isEmpty(end)) {
                end++;
            }
            if (end > column) {
                problems.report(empty(column, end - 1));
            }
            column = end + 1;
        }
    }

    private boolean isEmpty(int column) {
        return titles(column).stream().allMatch(String::isBlank);
    }

    private Problem empty(int first, int last) {
        return unnamed(place(first), place(last));
    }

    /** Returns the problem of columns without a name, from the first to the last. */
    static Problem unnamed(CellRef first, CellRef last) {
        String message =
                first.column() == last.column()
                        ? "the column has no name"
                        : "the columns "
                                + first.letters()
                                + " to "
                                + last.letters()
                                + " have no name";
        return Problem.of(
                ProblemCode.HEADER_EMPTY,
                first,
                "",
                message,
                "Write a name in the header, or delete the column with all its cells.");
    }

    private void checkDuplicate(Problems problems) {
        Map<List<String>, Integer> seen = new HashMap<>();
        for (int column = dialect.skipColumns(); column < width(); column++) {
            List<String> titles = titles(column);
            Integer before = isEmpty(column) ? null : seen.putIfAbsent(titles, column);
            if (before != null) {
                problems.report(duplicate(column, before));
            }
        }
    }

    private Problem duplicate(int column, int before) {
        String title = String.join(" ", titles(column));
        return Problem.of(
                ProblemCode.HEADER_DUPLICATE,
                place(column),
                title,
                Problem.quote(title) + " is also the name of column " + place(before).letters(),
                "Give each column a name of its own.");
    }

    private CellRef place(int column) {
        RawRow first = rows.get(0);
        String name = column < first.cells().length ? first.cells()[column] : "";
        return CellRef.ofRow(file, first.number(), first.line())
                .at(column + 1, name.isBlank() ? "" : name);
    }
}
