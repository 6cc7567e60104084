package org.claimgraph.csvw.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.ProblemCode;

/**
 * The position of the reader in the table, and the problems that it found there.
 *
 * <p>One problem of each code is kept for a cell, so that a text in the wrong encoding is reported
 * once for each cell.
 */
final class Cursor {

    private final String file;
    private final Set<ProblemCode> foundInCell = EnumSet.noneOf(ProblemCode.class);
    private List<TextProblem> problems = new ArrayList<>();
    private long line = 1;
    private int row;
    private long rowLine;
    private int column;
    private int records;
    private int width;
    private int unclosedRow;
    private boolean isInTable;
    private boolean isCut;

    Cursor(String file) {
        this.file = file;
    }

    /** Moves to the first cell of the next row, which may or may not be part of the table. */
    void startRow() {
        width = records == 1 ? column : width;
        row++;
        rowLine = line;
        column = 0;
        isInTable = false;
        isCut = false;
        nextCell();
    }

    /** Marks the current row as part of the table. */
    void startRecord() {
        isInTable = true;
        records++;
    }

    void nextCell() {
        column++;
        foundInCell.clear();
    }

    void nextLine() {
        line++;
    }

    /** Returns the current row, from 1. */
    int row() {
        return row;
    }

    /** Returns the line on which the current row starts, from 1. */
    long rowLine() {
        return rowLine;
    }

    /** Returns the current column, from 1. */
    int column() {
        return column;
    }

    /** Returns how many rows of the table were started, header rows included. */
    int records() {
        return records;
    }

    /** Returns how many cells the first row of the table has; 0 before it was read. */
    int width() {
        return width;
    }

    /** Returns the current line, from 1. */
    long line() {
        return line;
    }

    /** Returns whether the current row is part of the table. */
    boolean isInTable() {
        return isInTable;
    }

    /** Returns whether the rest of the current row is not read. */
    boolean isCut() {
        return isCut;
    }

    /**
     * Keeps a problem of the current cell, unless the cell has one with the same code. Outside the
     * table only bad bytes are problems.
     */
    void report(ProblemCode code, Supplier<Wording> wording) {
        boolean matters = !isCut && (isInTable || code == ProblemCode.ENCODING_INVALID);
        if (matters && foundInCell.add(code)) {
            problems.add(new TextProblem(code, cell(), 0, wording));
        }
    }

    /** Keeps the problem that the current cell holds so many more rows. */
    void reportSwallowedRows(int rows, Supplier<Wording> wording) {
        if (!isCut && isInTable && foundInCell.add(ProblemCode.QUOTE_DOUBTFUL)) {
            problems.add(new TextProblem(ProblemCode.QUOTE_DOUBTFUL, cell(), rows, wording));
        }
    }

    /** Keeps the problem that the current row is too long. The rest of the row is not read. */
    void cutRow(Supplier<Wording> wording) {
        CellRef place = CellRef.ofRow(file, row, rowLine);
        problems.add(new TextProblem(ProblemCode.COLUMNS_TOO_MANY, place, 0, wording));
        isCut = true;
    }

    /**
     * Keeps the problem that the quote of the current cell is still open at the end of the file.
     */
    void reportUnclosedQuote() {
        unclosedRow = row;
        long lastLine = line;
        problems.add(
                new TextProblem(
                        ProblemCode.QUOTE_UNCLOSED,
                        cell(),
                        0,
                        () -> Wording.unclosedQuote(lastLine)));
    }

    private CellRef cell() {
        return new CellRef(file, row, rowLine, column, "");
    }

    /** Returns the row in which the last quote is opened and never closed; 0 when all are. */
    int unclosedRow() {
        return unclosedRow;
    }

    /** Returns the problems found since the last call, in the order of the file. */
    List<TextProblem> takeProblems() {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<TextProblem> taken = problems;
        problems = new ArrayList<>();
        return taken;
    }
}
