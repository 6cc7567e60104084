package org.claimgraph.csvw.table;

import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/**
 * Reports rows with more or fewer cells than the header, or than the first row where there is no
 * header. An empty line is a blank row and never too short.
 */
final class WidthCheck {

    private final String file;
    private final String delimiter;
    private final Problems problems;
    private String example;
    private int width;

    /** Makes a check against the header; against the first row if the header has no cells. */
    WidthCheck(String file, String delimiter, int headerWidth, Problems problems) {
        this.file = file;
        this.delimiter = delimiter;
        this.problems = problems;
        this.example = headerWidth == 0 ? "the first row" : "the header";
        this.width = headerWidth;
    }

    /**
     * Returns whether the cells of a row are probably in the wrong columns.
     *
     * @param isExplained whether a quote explains it, which was reported
     */
    boolean isMisread(RawRow row, boolean isExplained) {
        String[] cells = row.cells();
        boolean isBlankLine = cells.length == 1 && cells[0].isEmpty();
        if (cells.length == width || isBlankLine) {
            return false;
        }
        if (width == 0) {
            width = cells.length;
            return false;
        }
        if (!isExplained) {
            CellRef place = CellRef.ofRow(file, row.number(), row.line());
            problems.report(ProblemCode.ROW_RAGGED, place, () -> ragged(place, cells));
        }
        return cells.length < width || hasTextBeyond(cells);
    }

    /** Compares the rows below with this one, because the header is not one. */
    void compareWith(RawRow row) {
        example = "row " + row.number();
        width = row.cells().length;
    }

    private boolean hasTextBeyond(String[] cells) {
        for (int column = width; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Problem ragged(CellRef place, String[] cells) {
        return Problem.of(
                ProblemCode.ROW_RAGGED,
                place,
                "",
                "the row has %s where %s has %,d%s"
                        .formatted(count(cells.length), example, width, surplus(place, cells)),
                remedy(cells));
    }

    /** Names the first cell that is too many, unless it is empty. */
    private String surplus(CellRef row, String[] cells) {
        return cells.length <= width || cells[width].isEmpty()
                ? ""
                : ": column %s, %s, has no header"
                        .formatted(row.at(width + 1, "").letters(), Problem.quote(cells[width]));
    }

    static String count(int cells) {
        return cells == 1 ? "1 cell" : "%,d cells".formatted(cells);
    }

    private String remedy(String[] cells) {
        if (cells.length < width) {
            return "Add the missing cells, or join the lines again if a line break cut the row.";
        }
        if (hasCurlyQuote(cells)) {
            return "Put a cell that holds %s in straight quotes, \", not in curly ones."
                    .formatted(Separators.one(delimiter));
        }
        return hasTextBeyond(cells) ? tooMany() : "Delete the empty cells at the end of the row.";
    }

    /** A tab cannot be seen and is hard to type. */
    private String tooMany() {
        return delimiter.equals("\t")
                ? "A tab is inside a cell, or one too many. Delete it, or put the cell in quotes."
                : "Put a cell that holds " + Separators.one(delimiter) + " in quotes.";
    }

    /** A word processor makes straight quotes curly, and then they hold no cell together. */
    private static boolean hasCurlyQuote(String[] cells) {
        for (String cell : cells) {
            if (!cell.isEmpty() && "“”„«".indexOf(cell.charAt(0)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
