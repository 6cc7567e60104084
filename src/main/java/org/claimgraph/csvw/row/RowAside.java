package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;

/**
 * Recognises rows that people write below their tables or between the rows: notes, which are one
 * cell, and totals. What is wrong with their cells is one problem.
 */
final class RowAside {

    /** What the first cell of such a row says, in the languages of the sheets we know. */
    private static final Set<String> TOTALS =
            Set.of(
                    "total",
                    "totals",
                    "sum",
                    "grand total",
                    "gesamt",
                    "summe",
                    "toplam",
                    "total general");

    private static final int MOST_OF_A_TOTAL = 3;

    /** In a narrower table one cell is no small part of a row. */
    private static final int LEAST_CELLS = 3;

    private final String file;
    private final List<CompiledColumn> required;

    private RowAside(String file, List<CompiledColumn> required) {
        this.file = file;
        this.required = required;
    }

    /** Returns the judge of a table. */
    static RowAside of(CompiledTable table) {
        List<CompiledColumn> required = new ArrayList<>();
        for (CompiledColumn column : table.columns()) {
            if (column.isRequired() && column.source() >= 0 && column.defaultText().isEmpty()) {
                required.add(column);
            }
        }
        return new RowAside(table.fileName(), required);
    }

    /** Returns whether a row with so few cells probably does not belong to the table. */
    boolean isAside(Row row) {
        if (required.size() < 2 || row.size() < LEAST_CELLS) {
            return false;
        }
        int filled = 0;
        int first = -1;
        for (int column = 0; column < row.size() && filled <= MOST_OF_A_TOTAL; column++) {
            if (!row.text(column).isBlank()) {
                filled++;
                first = first < 0 ? column : first;
            }
        }
        boolean isTotal =
                filled > 0
                        && filled <= MOST_OF_A_TOTAL
                        && TOTALS.contains(row.text(first).strip().toLowerCase(Locale.ROOT));
        return (filled == 1 || isTotal) && !missing(row).isEmpty();
    }

    private List<String> missing(Row row) {
        return required.stream()
                .filter(column -> row.text(column.source()).isBlank())
                .map(column -> column.description().label())
                .toList();
    }

    /** Returns the problem of such a row. */
    Problem problem(Row row) {
        int first = 0;
        while (row.text(first).isBlank()) {
            first++;
        }
        CellRef cell = row.cell(first);
        List<String> missing = missing(row);
        int last = missing.size() - 1;
        String names =
                last == 0
                        ? missing.get(0)
                        : String.join(", no ", missing.subList(0, last))
                                + " and no "
                                + missing.get(last);
        return Problem.of(
                        ProblemCode.VALUE_REQUIRED,
                        cell,
                        row.text(first),
                        "the row has %s, but no %s"
                                .formatted(Problem.quote(row.text(first)), names),
                        "Write what is missing. If the row is a note or a total, move it out of "
                                + file
                                + ".")
                .against(required.get(0).description().rule("required"));
    }
}
