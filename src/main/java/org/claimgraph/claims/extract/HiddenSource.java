package org.claimgraph.claims.extract;

import java.util.EnumSet;
import java.util.Set;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/**
 * Keeps a protected source out of the project: a row that is marked as hidden may hold nothing that
 * shows who or what the source is.
 *
 * <p>The store keeps a copy of every table, and problems quote cells. So it is not enough to leave
 * such cells out of the graph: they are refused, in words that do not quote them. All columns are
 * refused except those that are known to show nothing, because a project may add its own.
 */
final class HiddenSource {

    /** The words that stand for the name of a protected source. */
    static final String NAME = "protected source";

    /** What the metadata report about a value, quoting it. */
    private static final Set<ProblemCode> REPORTED =
            EnumSet.of(
                    ProblemCode.VALUE_FORMAT,
                    ProblemCode.VALUE_DATATYPE,
                    ProblemCode.VALUE_CONSTRAINT,
                    ProblemCode.VALUE_NOT_IN_LIST);

    private static final String MESSAGE =
            "the source of this row is hidden, and this cell may show who or what it is";

    private static final String REMEDY =
            "Clear the cell, and keep what it says outside the project: the store holds a copy of"
                    + " the table.";

    private final CompiledTable table;
    private final String title;
    private final Set<String> harmless;
    private final int hidden;
    private final Problems problems;

    /**
     * Makes the check of a table.
     *
     * @param title the column with the name of the source
     * @param harmless the columns that may hold something in a row that is hidden
     */
    HiddenSource(CompiledTable table, String title, Set<String> harmless, Problems problems) {
        this.table = table;
        this.title = title;
        this.harmless = harmless;
        this.hidden = table.optional("hidden");
        this.problems = problems;
    }

    /** Returns whether a row is marked as hidden. */
    boolean isHidden(TypedRow row) {
        return row.text(hidden).equals("true");
    }

    /** Reports each cell of a hidden row that may show what the source is. */
    void check(TypedRow row) {
        long described = 0;
        for (CompiledColumn column : table.columns()) {
            String text = row.source(column.index());
            described += text.length();
            if (!text.isBlank() && !harmless.contains(column.name())) {
                check(row, column, text);
            }
        }
        if (row.length() > described) {
            reportUndescribed(row);
        }
    }

    private void check(TypedRow row, CompiledColumn column, String text) {
        boolean isTitle = column.name().equals(title);
        if (isTitle && text.strip().equals(NAME)) {
            return;
        }
        String remedy = isTitle ? "Write \"" + NAME + "\" here." : REMEDY;
        if (row.isValid(column.index())) {
            problems.report(
                    ProblemCode.SOURCE_NOT_HIDDEN, row.cell(column.index()), "", MESSAGE, remedy);
        } else {
            for (ProblemCode code : REPORTED) {
                problems.amend(
                        code,
                        row.cell(column.index()),
                        problem -> Problem.of(code, problem.place(), "", MESSAGE, remedy));
            }
        }
    }

    private void reportUndescribed(TypedRow row) {
        problems.report(
                ProblemCode.SOURCE_NOT_HIDDEN,
                row.place(),
                "",
                "the source of this row is hidden, and a cell of a column that the metadata do not"
                        + " describe may show who or what it is",
                REMEDY);
    }
}
