package org.claimgraph.csvw.table;

import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a title or a comment that is read as the header and has fewer cells than the rows
 * below it. That is one problem, and not one of each of those rows. Not thread-safe.
 */
final class NarrowTitle {

    /** So many rows below the first may be part of the title. */
    private static final int MOST_ROWS = 5;

    /** Below several rows of one cell, a row of two may also be one cell with a comma. */
    private static final int LEAST_CELLS = 3;

    private final String file;
    private final String delimiter;
    private final RawRow title;
    private final int width;
    private final Problems problems;
    private int rows;

    NarrowTitle(String file, String delimiter, RawRow title, Problems problems) {
        this.file = file;
        this.delimiter = delimiter;
        this.title = title;
        this.width = title.cells().length;
        this.problems = problems;
    }

    /**
     * Returns whether a row is the first below a title, and reports that.
     *
     * @param row the next row that is not blank
     * @param next the row after it; null when there is none
     */
    boolean isBelow(RawRow row, @Nullable RawRow next) {
        String[] cells = row.cells();
        if (cells.length <= width || cells[width].isEmpty()) {
            return false;
        }
        boolean isBelow = (width == 1 && rows == 0) || isHeader(cells, next);
        if (isBelow) {
            problems.report(problem(row));
        }
        return isBelow;
    }

    private boolean isHeader(String[] cells, @Nullable RawRow next) {
        return (rows == 0 || cells.length >= LEAST_CELLS)
                && HeaderDoubt.isHeader(cells)
                && next != null
                && next.cells().length == cells.length;
    }

    /** Returns whether the title may have more rows after this one: both are one cell. */
    boolean goesOn(RawRow row) {
        rows++;
        return width == 1 && row.cells().length == 1 && rows < MOST_ROWS;
    }

    private Problem problem(RawRow row) {
        int above = row.number() - 1;
        return Problem.of(
                ProblemCode.ROW_RAGGED,
                CellRef.ofRow(file, title.number(), title.line()),
                title.cells()[0],
                "row %d is read as the header and has %s, and row %d has %s"
                        .formatted(
                                title.number(),
                                WidthCheck.count(width),
                                row.number(),
                                WidthCheck.count(row.cells().length)),
                "If row %d is the header, delete the %s above it, or set \"skipRows\": %d in the dialect. If not, put each cell that holds %s in quotes."
                        .formatted(
                                row.number(),
                                above == 1 ? "row" : "rows",
                                above,
                                Separators.one(delimiter)));
    }
}
