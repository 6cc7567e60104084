package org.claimgraph.csvw.key;

import java.util.List;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Related;
import org.claimgraph.problem.Rule;
import org.jspecify.annotations.Nullable;

/** A row with the same key as an earlier row. Both are read again, to be quoted. */
final class Duplicate implements FirstRows.InRow {

    private static final String REMEDY =
            "Give one of the two rows another key, or delete one of them.";

    private final int row;
    private final int first;
    private CellRef cell;
    private CellRef firstCell;
    private String key = "";
    private String written = "";
    private String firstWritten = "";

    /**
     * Makes a duplicate.
     *
     * @param column the place of the first column of the key, in any row
     * @param row the row
     * @param first the row before it with the same key
     */
    Duplicate(CellRef column, int row, int first) {
        this.row = row;
        this.first = first;
        this.cell = inRow(column, row);
        this.firstCell = inRow(column, first);
    }

    private static CellRef inRow(CellRef column, int row) {
        return new CellRef(column.file(), row, 0, column.column(), column.name());
    }

    @Override
    public int row() {
        return row;
    }

    CellRef cell() {
        return cell;
    }

    int first() {
        return first;
    }

    /** Quotes the row, whose key is this text. */
    void quote(TypedRow again, int column, @Nullable String text) {
        cell = again.cell(column);
        written = again.source(column);
        key = text == null ? "" : text;
    }

    /** Quotes the row before it. */
    void quoteFirst(TypedRow again, int column) {
        firstCell = again.cell(column);
        firstWritten = again.source(column);
    }

    Problem problem(@Nullable Rule rule) {
        boolean isOneSpelling = written.equals(firstWritten);
        String subject = isOneSpelling ? key : written;
        String shown = subject.isEmpty() ? "the key of this row" : Problem.quote(subject);
        String spelling = isOneSpelling ? "" : ", as " + Problem.quote(firstWritten);
        return Problem.of(
                        ProblemCode.KEY_DUPLICATE,
                        cell,
                        written,
                        shown + " is already in row " + first + spelling,
                        REMEDY)
                .with(List.of(new Related(firstCell, firstWritten, "the first row with this key")))
                .against(rule);
    }
}
