package org.claimgraph.csvw.row;

import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/**
 * Turns the cells of rows into values (Tabular Data Model, section 6.4, Parsing Cells).
 *
 * <p>A cell that is not valid is reported and keeps its text as a plain string. The same row object
 * is used for every row. Not thread-safe: use one reader per thread.
 */
public final class RowReader {

    private final CompiledTable table;
    private final CompiledColumn[] columns;
    private final Problems problems;
    private final TypedRow typed;

    /** Makes a reader of the rows of one table. */
    public RowReader(CompiledTable table, Problems problems) {
        this.table = table;
        this.columns = table.columns().toArray(new CompiledColumn[0]);
        this.problems = problems;
        this.typed = new TypedRow(table);
    }

    /** Returns the values of a row, in the same object each time. */
    public TypedRow read(Row row) {
        typed.begin(row);
        for (CompiledColumn column : columns) {
            int source = column.source();
            typed.beginCell(column.index());
            read(column, source < 0 ? "" : row.text(source));
        }
        return typed;
    }

    /** Steps 1 to 5: white space, default, list. */
    private void read(CompiledColumn column, String text) {
        String normalized = column.normalized(text);
        if (normalized.isEmpty()) {
            normalized = column.normalized(column.defaultText());
        }
        String separator = column.separator();
        if (separator == null) {
            readValue(column, normalized);
        } else {
            readList(column, normalized, separator);
        }
    }

    private void readValue(CompiledColumn column, String text) {
        if (!column.isNull(text)) {
            addValue(column, text);
        } else if (column.isRequired()) {
            reportRequired(column);
        }
    }

    private void readList(CompiledColumn column, String text, String separator) {
        if (text.isEmpty()) {
            typed.beginList(column.index());
            if (column.isRequired()) {
                reportRequired(column);
            }
            return;
        }
        if (column.isNull(text)) {
            return;
        }
        typed.beginList(column.index());
        int start = 0;
        while (start >= 0) {
            int end = text.indexOf(separator, start);
            String item = text.substring(start, end < 0 ? text.length() : end);
            readItem(column, column.trimsItems() ? Spaces.trimmed(item) : item);
            start = end < 0 ? -1 : end + separator.length();
        }
        if (column.isRequired() && typed.isNull(column.index())) {
            reportRequired(column);
        }
    }

    private void readItem(CompiledColumn column, String item) {
        String text = item.isEmpty() ? column.defaultText() : item;
        if (!column.isNull(text)) {
            addValue(column, text);
        }
    }

    /** Steps 6 to 9: datatype, format, constraints. */
    private void addValue(CompiledColumn column, String text) {
        String value = column.datatype().read(text);
        if (value != null) {
            typed.add(column.index(), value, true);
            return;
        }
        typed.add(column.index(), text, false);
        typed.invalidate(column.index());
        CellRef cell = typed.cell(column.index());
        problems.report(
                column.datatype().problemCode(text), cell, () -> problem(column, cell, text));
    }

    /** Several values in one item are told what separates them. */
    private static String hintOfSeveral(CompiledColumn column, String text) {
        String separator = column.separator();
        return separator != null && text.matches(".*[,;/|&].*")
                ? " Separate several with " + Problem.quote(separator) + "."
                : "";
    }

    private static Problem problem(CompiledColumn column, CellRef cell, String text) {
        Datatype.Mismatch mismatch = column.datatype().mismatch(text);
        String remedy = mismatch.remedy() + hintOfSeveral(column, text);
        return Problem.of(mismatch.code(), cell, text, mismatch.message(), remedy)
                .against(column.description().rule(mismatch.properties()));
    }

    /**
     * Reports a required cell without a value. A column that the file lacks is reported once, with
     * the header.
     */
    private void reportRequired(CompiledColumn column) {
        typed.invalidate(column.index());
        if (column.source() < 0) {
            return;
        }
        CellRef cell = typed.cell(column.index());
        String written = typed.source(column.index());
        problems.report(ProblemCode.VALUE_REQUIRED, cell, () -> missing(column, cell, written));
    }

    private Problem missing(CompiledColumn column, CellRef cell, String written) {
        boolean isBlank = isBlankRow();
        return Problem.of(
                        ProblemCode.VALUE_REQUIRED,
                        cell,
                        written,
                        isBlank ? "the row is blank" : "the cell is empty",
                        isBlank
                                ? "Delete the row, or set \"skipBlankRows\": true in the"
                                        + " dialect."
                                : "Write a value; every row of "
                                        + table.fileName()
                                        + " needs one in this column.")
                .against(column.description().rule("required"));
    }

    private boolean isBlankRow() {
        for (CompiledColumn column : columns) {
            if (!typed.source(column.index()).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
