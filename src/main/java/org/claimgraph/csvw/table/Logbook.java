package org.claimgraph.csvw.table;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Where the watch is in the table, what it noted, and which rows are on their way to the parser.
 *
 * <p>One flaw of each code is noted in a cell, so that a text in the wrong encoding is told once
 * for each cell. What is not fetched yet stays: the rows of one block, and {@value #MOST_FLAWS}
 * flaws at most, which only comments by the ten thousand can reach.
 */
final class Logbook {

    private static final int MOST_FLAWS = 32 * 1024;

    private final String file;
    private final Queue<RowStart> starts = new ArrayDeque<>();
    private final Queue<Flaw> flaws = new ArrayDeque<>();
    private final Set<ProblemCode> notedInCell = EnumSet.noneOf(ProblemCode.class);
    private long line = 1;
    private int row;
    private long rowLine;
    private int column;
    private int records;
    private int unclosedRow;
    private boolean isInTable;
    private boolean isCut;

    Logbook(String file) {
        this.file = file;
    }

    /** Goes to the first cell of the next row, which is not part of the table until it is said. */
    void startRow() {
        row++;
        rowLine = line;
        column = 0;
        isInTable = false;
        isCut = false;
        nextCell();
    }

    /** Says that the current row will be a record of the parser. */
    void startRecord() {
        isInTable = true;
        records++;
        starts.add(new RowStart(row, rowLine));
    }

    void nextCell() {
        column++;
        notedInCell.clear();
    }

    void nextLine() {
        line++;
    }

    /** Says that the rest of the row is not read. */
    void cutRow() {
        isCut = true;
    }

    /** Returns the current row, from 1. */
    int row() {
        return row;
    }

    /** Returns how many rows of the table were begun, header rows included. */
    int records() {
        return records;
    }

    /** Returns the current column, from 1. */
    int column() {
        return column;
    }

    /**
     * Notes a flaw of the current cell, unless one of its code was noted there. Outside the table
     * only bad bytes matter.
     */
    void note(ProblemCode code, Function<CellRef, Flaw> flaw) {
        if (matters(code) && notedInCell.add(code)) {
            flaws.add(flaw.apply(new CellRef(file, row, rowLine, column, "")));
        }
    }

    private boolean matters(ProblemCode code) {
        return !isCut
                && (isInTable || code == ProblemCode.ENCODING_INVALID)
                && flaws.size() < MOST_FLAWS;
    }

    /** Notes that the quote of the current cell is open at the end of the file. */
    void noteUnclosedQuote() {
        unclosedRow = row;
        flaws.add(Flaw.unclosedQuote(new CellRef(file, row, rowLine, column, ""), line));
    }

    /** Returns where the next record of the parser starts and keeps it. */
    @Nullable RowStart nextStart() {
        return starts.peek();
    }

    /** Returns where the next record of the parser starts, for the last time. */
    RowStart takeStart() {
        return starts.remove();
    }

    /** Returns the row in which the last quote was opened and never closed; 0 when all are. */
    int unclosedRow() {
        return unclosedRow;
    }

    /** Returns the next flaw up to a row, or null when there is none left. */
    @Nullable Flaw takeFlaw(int lastRow) {
        Flaw next = flaws.peek();
        return next != null && next.place().row() <= lastRow ? flaws.remove() : null;
    }
}
