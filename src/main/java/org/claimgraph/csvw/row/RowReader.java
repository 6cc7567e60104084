package org.claimgraph.csvw.row;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Mark;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of rows into values (Tabular Data Model, section 6.4, Parsing Cells).
 *
 * <p>A cell that is not valid is reported and keeps its text as a plain string. The same row object
 * is used for every row. Not thread-safe: use one reader per thread.
 */
public final class RowReader {

    /** What people put between several values of a cell. */
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*(?:[-=]+>|[,;/|&>\u2192\\n])\\s*|\\s+and\\s+");

    private final CompiledTable table;
    private final CompiledColumn[] columns;
    private final Problems problems;
    private final TypedRow typed;
    private final RowAside aside;

    /** Makes a reader of the rows of one table. */
    public RowReader(CompiledTable table, Problems problems) {
        this.table = table;
        this.columns = table.columns().toArray(new CompiledColumn[0]);
        this.problems = problems;
        this.typed = new TypedRow(table);
        this.aside = RowAside.of(table);
    }

    /** Returns the values of a row, in the same object each time. */
    public TypedRow read(Row row) {
        typed.begin(row);
        if (!row.isMisread() && aside.isAside(row)) {
            typed.setAside();
            problems.report(aside.problem(row));
        }
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
        if (typed.isMisread()) {
            return;
        }
        CellRef cell = typed.cell(column.index());
        String written = typed.source(column.index());
        problems.report(
                column.datatype().problemCode(text),
                cell,
                () -> problem(column, cell, text, written));
    }

    /**
     * Returns what separates several values, where an item probably is not one; null where it is
     * one.
     */
    private static @Nullable String ofSeveral(CompiledColumn column, String text, String written) {
        String separator = column.separator();
        if (separator == null || text.startsWith("#")) {
            return null;
        }
        List<String> parts = parts(written.indexOf('\n') < 0 ? text : written);
        boolean isList =
                parts.size() > 1
                        && parts.stream().allMatch(part -> column.datatype().read(part) != null);
        return isList
                ? "Separate several with %s: %s."
                        .formatted(
                                Problem.quote(separator),
                                String.join(joint(column, separator), parts))
                : null;
    }

    /** Returns a separator with the spaces around it that people put there. */
    private static String joint(CompiledColumn column, String separator) {
        if (!column.trimsItems() || separator.contains(" ")) {
            return separator;
        }
        return ",;".contains(separator) ? separator + " " : " " + separator + " ";
    }

    private static String hintOfSeveral(CompiledColumn column, String text) {
        String separator = column.separator();
        return separator != null && text.matches("[^#].*[,;/|&].*")
                ? " Separate several with " + Problem.quote(separator) + "."
                : "";
    }

    private static List<String> parts(String text) {
        return SEVERAL.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    private static Problem problem(
            CompiledColumn column, CellRef cell, String text, String written) {
        Datatype.Mismatch mismatch = column.datatype().mismatch(text);
        String several = ofSeveral(column, text, written);
        String remedy = several == null ? mismatch.remedy() + hintOfSeveral(column, text) : several;
        int item = mismatch.at() < 0 ? -1 : written.indexOf(text);
        return Problem.of(mismatch.code(), cell, text, mismatch.message(), remedy)
                .at(item < 0 ? null : new Mark(written, item + mismatch.at()))
                .against(column.description().rule(mismatch.properties()));
    }

    /**
     * Reports a required cell without a value. A column that the file lacks is reported once, with
     * the header.
     */
    private void reportRequired(CompiledColumn column) {
        typed.invalidate(column.index());
        if (column.source() < 0 || typed.isMisread()) {
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
