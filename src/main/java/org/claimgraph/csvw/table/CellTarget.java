package org.claimgraph.csvw.table;

import org.claimgraph.problem.ProblemCode;

/**
 * Where the characters of a cell go: to the parser, to the remarks, or nowhere; and how many there
 * may be.
 */
final class CellTarget {

    static final int LONGEST_CELL = 1024 * 1024;
    static final int MOST_COLUMNS = 1000;

    /** Stands for a delimiter of several characters on the way to the parser. */
    static final char CELL_END = '\uFDD0';

    private enum Way {
        PARSER,
        REMARKS,
        NOWHERE
    }

    private final Passage passage;
    private final Logbook log;
    private final Remarks remarks;
    private Way way = Way.PARSER;
    private long length;

    CellTarget(Passage passage, Logbook log, Remarks remarks) {
        this.passage = passage;
        this.log = log;
        this.remarks = remarks;
    }

    /** Starts a row of the table. */
    void startRecord() {
        way = Way.PARSER;
        length = 0;
        log.startRecord();
    }

    /** Starts a row that is not part of the table. */
    void startRemark() {
        way = Way.REMARKS;
        length = 0;
    }

    /** Takes characters of a cell's text, as long as the cell has room for them. */
    void text(int count) {
        length += count;
        if (way == Way.PARSER && length > LONGEST_CELL) {
            log.note(ProblemCode.CELL_TOO_LONG, place -> Flaw.tooLong(place, LONGEST_CELL));
            passage.leaveOut(count);
        } else {
            structure(count);
        }
    }

    /** Takes characters that hold a row together. */
    void structure(int count) {
        switch (way) {
            case PARSER -> passage.pass(count);
            case REMARKS -> remarks.take(passage, count);
            case NOWHERE -> passage.leaveOut(count);
        }
    }

    /** Takes a delimiter and goes to the next cell. */
    void delimiter(int count) {
        length = 0;
        log.nextCell();
        if (way == Way.PARSER && log.column() > MOST_COLUMNS) {
            log.note(ProblemCode.COLUMNS_TOO_MANY, p -> Flaw.tooManyColumns(p, MOST_COLUMNS));
            log.cutRow();
            way = Way.NOWHERE;
        }
        if (way == Way.PARSER && count > 1) {
            passage.leaveOut(count);
            passage.add(CELL_END);
        } else {
            structure(count);
        }
    }

    /** Adds the quote that the file does not have. */
    void closeQuote(char quote) {
        if (way == Way.PARSER) {
            passage.add(quote);
        }
    }

    /** Ends the row, once its line end was gone over. */
    void endRow() {
        if (way == Way.REMARKS) {
            remarks.end();
        } else {
            passage.add('\n');
        }
    }
}
