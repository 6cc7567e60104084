package org.claimgraph.csvw.table;

import static org.claimgraph.csvw.table.CharacterKinds.CARRIAGE_RETURN;
import static org.claimgraph.csvw.table.CharacterKinds.DELIMITER;
import static org.claimgraph.csvw.table.CharacterKinds.ESCAPE;
import static org.claimgraph.csvw.table.CharacterKinds.FORBIDDEN;
import static org.claimgraph.csvw.table.CharacterKinds.LINE_FEED;
import static org.claimgraph.csvw.table.CharacterKinds.QUOTE;
import static org.claimgraph.csvw.table.CharacterKinds.SUSPECT;
import static org.claimgraph.csvw.table.CharacterKinds.TERMINATOR;
import static org.claimgraph.csvw.table.CharacterKinds.TEXT;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.claimgraph.problem.ProblemCode;

/**
 * Watches the characters of a table on their way to the parser, knows in which row and cell each
 * stands, and notes every flaw that the parser would pass over.
 *
 * <p>The parser is given less than the file holds, so that it always succeeds and sees the cells as
 * the dialect means them: rows end with a line feed, cells with one delimiter character, comments
 * and skipped rows are left out, an overlong cell or row is cut, an open quote is closed at the
 * end. The parser makes exactly one record of each row that is passed on and that the {@link
 * Logbook} has a start for.
 *
 * <p>Follows section 8 of the Model for Tabular Data, except that a quote opens only at the start
 * of a cell, and not at all in a comment.
 */
final class QuoteWatch {

    private enum State {
        ROW_START,
        CELL_START,
        UNQUOTED,
        QUOTED,
        AFTER_QUOTE,
        COMMENT
    }

    private final Dialect dialect;
    private final StrictDecoder decoder;
    private final Passage passage;
    private final Logbook log;
    private final CellTarget target;
    private final byte[] kinds;
    private final LineEnds lineEnds;
    private final char[] delimiter;
    private final char[] commentPrefix;
    private final char quote;
    private final boolean trimsStart;
    private final boolean trimsEnd;

    private State state = State.ROW_START;
    private boolean allLineEndsAreStray;

    QuoteWatch(
            Dialect dialect, StrictDecoder decoder, Passage passage, Logbook log, Remarks remarks) {
        this.dialect = dialect;
        this.decoder = decoder;
        this.passage = passage;
        this.log = log;
        this.target = new CellTarget(passage, log, remarks);
        this.kinds = CharacterKinds.of(dialect);
        this.lineEnds = new LineEnds(dialect.lineTerminators());
        this.delimiter = dialect.delimiter().toCharArray();
        String prefix = dialect.commentPrefix();
        this.commentPrefix = prefix == null ? new char[0] : prefix.toCharArray();
        String quoteChar = dialect.quoteChar();
        this.quote = quoteChar == null ? 0 : quoteChar.charAt(0);
        this.trimsStart = dialect.trimsStart();
        this.trimsEnd = dialect.trimsEnd();
    }

    /** Sends the block that the passage holds on its way. */
    void watch() {
        while (passage.hasNext()) {
            switch (state) {
                case ROW_START -> startRow();
                case CELL_START -> startCell();
                case UNQUOTED -> unquoted();
                case QUOTED -> quoted();
                case AFTER_QUOTE -> afterQuote();
                case COMMENT -> comment();
            }
        }
        if (passage.isLast()) {
            finish();
        }
    }

    private void startRow() {
        log.startRow();
        boolean isComment = commentPrefix.length > 0 && passage.startsWith(commentPrefix);
        if (isComment) {
            passage.leaveOut(commentPrefix.length);
        }
        if (isComment || log.row() <= dialect.skipRows()) {
            target.startRemark();
        } else {
            target.startRecord();
        }
        state = isComment ? State.COMMENT : State.CELL_START;
    }

    private void startCell() {
        char next = passage.next();
        byte kind = kinds[next];
        if (kind == QUOTE) {
            target.structure(1);
            state = State.QUOTED;
        } else if (trimsStart && kind == TEXT && Character.isWhitespace(next)) {
            passage.leaveOut(1);
        } else {
            state = State.UNQUOTED;
        }
    }

    private void unquoted() {
        target.text(passage.run(kinds));
        if (!passage.hasNext() || endCell()) {
            return;
        }
        switch (kinds[passage.next()]) {
            case QUOTE -> {
                log.note(ProblemCode.QUOTE_STRAY, Flaw::strayQuote);
                target.text(1);
            }
            case ESCAPE -> escape();
            default -> character();
        }
    }

    private void quoted() {
        target.text(passage.run(kinds));
        if (!passage.hasNext()) {
            return;
        }
        switch (kinds[passage.next()]) {
            case QUOTE -> quoteInside();
            case ESCAPE -> escape();
            case CARRIAGE_RETURN, LINE_FEED -> lineBreakInside();
            default -> character();
        }
    }

    private void quoteInside() {
        if (passage.ahead(1) != passage.next()) {
            target.structure(1);
            state = State.AFTER_QUOTE;
            return;
        }
        if (!dialect.doubleQuote()) {
            log.note(ProblemCode.QUOTE_STRAY, Flaw::textAfterQuote);
        }
        target.text(2);
    }

    private void lineBreakInside() {
        if (passage.next() == '\n' || passage.ahead(1) != '\n') {
            log.nextLine();
        }
        target.text(1);
    }

    private void afterQuote() {
        if (endCell()) {
            return;
        }
        if (!trimsEnd || !Character.isWhitespace(passage.next())) {
            log.note(ProblemCode.QUOTE_STRAY, Flaw::textAfterQuote);
        }
        character();
    }

    private void comment() {
        target.text(passage.run(kinds));
        if (!passage.hasNext()) {
            return;
        }
        int length = lineEnds.length(passage);
        if (length > 0) {
            endRow(length);
        } else {
            character();
        }
    }

    /** Ends the cell, or the row, if the next characters say so; returns whether they do. */
    private boolean endCell() {
        switch (kinds[passage.next()]) {
            case DELIMITER -> {
                boolean ends = passage.startsWith(delimiter);
                if (ends) {
                    target.delimiter(delimiter.length);
                    state = State.CELL_START;
                }
                return ends;
            }
            case CARRIAGE_RETURN, LINE_FEED, TERMINATOR -> {
                int length = lineEnds.length(passage);
                if (length > 0) {
                    endRow(length);
                }
                return length > 0;
            }
            default -> {
                return false;
            }
        }
    }

    private void endRow(int length) {
        if (!allLineEndsAreStray && !lineEnds.lists(passage, length)) {
            String name = LineEnds.name(passage, length);
            log.note(ProblemCode.LINE_END_STRAY, place -> Flaw.strayLineEnd(place, name));
            allLineEndsAreStray = log.records() == 1;
        }
        log.nextLine();
        passage.leaveOut(length);
        target.endRow();
        state = State.ROW_START;
    }

    private void finish() {
        if (state == State.QUOTED) {
            log.noteUnclosedQuote();
            target.closeQuote(quote);
        }
        if (state != State.ROW_START) {
            target.endRow();
        }
    }

    /** Takes a backslash and what it escapes; the parser gets it only where it needs it. */
    private void escape() {
        int escaped = passage.ahead(1);
        if (escaped < 0) {
            log.note(ProblemCode.QUOTE_STRAY, Flaw::strayEscape);
            passage.leaveOut(1);
            return;
        }
        boolean isNeeded =
                switch (kinds[escaped]) {
                    case QUOTE, ESCAPE, CARRIAGE_RETURN, LINE_FEED -> true;
                    case DELIMITER -> delimiter.length == 1;
                    default -> false;
                };
        if (escaped == '\n') {
            log.nextLine();
        }
        if (isNeeded) {
            target.text(2);
        } else {
            passage.leaveOut(1);
            character();
        }
    }

    /** Takes a character as text, whatever it may mean elsewhere. */
    private void character() {
        char next = passage.next();
        switch (kinds[next]) {
            case SUSPECT -> noteSuspect();
            case FORBIDDEN ->
                    log.note(ProblemCode.CHARACTER_FORBIDDEN, place -> Flaw.forbidden(place, next));
            default -> {}
        }
        if (next == CellTarget.CELL_END) {
            passage.leaveOut(1);
        } else {
            target.text(1);
        }
    }

    private void noteSuspect() {
        ByteBuffer bytes = decoder.badBytesAt(passage.position());
        if (bytes == null) {
            char suspect = passage.next();
            log.note(ProblemCode.CHARACTER_SUSPECT, place -> Flaw.suspect(place, suspect));
        } else {
            Charset encoding = decoder.encoding();
            log.note(ProblemCode.ENCODING_INVALID, place -> Flaw.badBytes(place, bytes, encoding));
        }
    }
}
