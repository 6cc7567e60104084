package org.claimgraph.csvw.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a first row that is probably not the header: a title above the table, a comment, a row
 * of data. It reports one problem and changes nothing. Not thread-safe.
 */
final class HeaderDoubt {

    /** The header is looked for in so many rows below the one that was read as it. */
    private static final int ROWS = 5;

    private final String file;
    private final List<RawRow> titles;
    private final List<RawRow> ahead = new ArrayList<>();
    private boolean isDone;

    /**
     * Makes a judge of a table with one row of titles.
     *
     * @param titles that row; none where a comment took its place
     */
    HeaderDoubt(String file, List<RawRow> titles) {
        this.file = file;
        this.titles = titles;
    }

    /** Looks at the next row, null after the last one; reports when it has seen enough. */
    void see(@Nullable RawRow row, Problems problems) {
        if (isDone) {
            return;
        }
        if (row != null) {
            ahead.add(row);
        }
        isDone = row == null || ahead.size() == ROWS;
        Problem doubt = isDone ? doubt() : null;
        if (doubt != null) {
            problems.report(doubt);
        }
    }

    private @Nullable Problem doubt() {
        if (titles.isEmpty()) {
            return ahead.isEmpty() ? null : comment(ahead.get(0));
        }
        String[] cells = titles.get(0).cells();
        if (cells.length > 1 && filled(cells) == 0) {
            RawRow header = header(ahead);
            return header == null ? null : title(titles.get(0), header);
        }
        if (isTitle(cells)) {
            RawRow header = header(ahead);
            return header == null ? unnamed(cells) : title(titles.get(0), header);
        }
        return isData(cells, ahead) ? data(titles.get(0)) : null;
    }

    /** Returns whether only the first of several cells has a text. */
    static boolean isTitle(String[] cells) {
        return cells.length > 1 && filled(cells) == 1 && !cells[0].isBlank();
    }

    private Problem unnamed(String[] cells) {
        RawRow row = titles.get(0);
        CellRef place = CellRef.ofRow(file, row.number(), row.line()).at(2, "");
        return HeaderRows.unnamed(place, place.at(cells.length, ""));
    }

    private static long filled(String[] cells) {
        return Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
    }

    /** Returns the first row in which every cell has a name, and each its own. */
    private static @Nullable RawRow header(List<RawRow> ahead) {
        for (RawRow row : ahead) {
            if (isHeader(row.cells())) {
                return row;
            }
        }
        return null;
    }

    /** Returns whether every cell of several has a name, and each its own. */
    static boolean isHeader(String[] cells) {
        return cells.length > 1
                && filled(cells) == cells.length
                && new HashSet<>(List.of(cells)).size() == cells.length
                && Arrays.stream(cells).noneMatch(HeaderDoubt::isFigure);
    }

    /** A row of figures and dates like the one below it names no columns. */
    private static boolean isData(String[] cells, List<RawRow> ahead) {
        if (ahead.isEmpty() || ahead.get(0).cells().length != cells.length) {
            return false;
        }
        int figures = 0;
        for (int i = 0; i < cells.length; i++) {
            boolean isHere = isFigure(cells[i]);
            if (isHere && !isFigure(ahead.get(0).cells()[i])) {
                return false;
            }
            figures += isHere ? 1 : 0;
        }
        return figures > 0 && 2 * figures >= cells.length;
    }

    /** Returns whether a cell is a number, a date or a time; a year alone may name a column. */
    private static boolean isFigure(String cell) {
        boolean hasDigit = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ("0123456789".indexOf(c) >= 0) {
                hasDigit = true;
            } else if (".,:/-+ TZ".indexOf(c) < 0) {
                return false;
            }
        }
        return hasDigit && !cell.strip().matches("(1[89]|20)[0-9]{2}");
    }

    private Problem title(RawRow title, RawRow header) {
        int above = header.number() - 1;
        return problem(
                title,
                title.cells()[0],
                "%s of %d columns has a name, and row %d looks like the header"
                        .formatted(
                                filled(title.cells()) == 0 ? "none" : "only one",
                                title.cells().length,
                                header.number()),
                "Delete the %s above it, or set \"skipRows\": %d in the dialect."
                        .formatted(above == 1 ? "row" : "rows", above));
    }

    private Problem comment(RawRow next) {
        return problem(
                next,
                "",
                "a comment is where the header should be, and row %d is read as data"
                        .formatted(next.number()),
                "If row %d is the header, delete the comment, or set \"skipRows\": %d in the dialect."
                        .formatted(next.number(), next.number() - 1));
    }

    private Problem data(RawRow row) {
        return problem(
                row,
                row.cells()[0],
                "row %d is read as the header, and looks like the rows below it"
                        .formatted(row.number()),
                "If the table has no header, set \"header\": false in the dialect, or write one.");
    }

    private Problem problem(RawRow row, String value, String message, String remedy) {
        CellRef place = CellRef.ofRow(file, row.number(), row.line());
        return Problem.of(ProblemCode.HEADER_DOUBTFUL, place, value, message, remedy);
    }
}
