package org.claimgraph.claims.extract;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Rule;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.jspecify.annotations.Nullable;

/** Reads dates from cells and writes their bounds. */
public final class Dates {

    private final Extraction extraction;

    Dates(Extraction extraction) {
        this.extraction = extraction;
    }

    /**
     * Returns the date in a cell, or null when the cell is empty or, after reporting it, not a
     * date.
     */
    @Nullable Edtf read(TypedRow row, int column) {
        String text = row.text(column);
        if (text.isEmpty() || !row.isValid(column)) {
            return null;
        }
        Edtf date = Edtf.parse(text);
        if (date == null) {
            CellRef cell = row.cell(column);
            Rule rule = row.rule(column, "datatype");
            extraction
                    .problems()
                    .report(ProblemCode.DATE_NOT_EDTF, cell, () -> noDate(cell, text, rule));
        }
        return date;
    }

    private static Problem noDate(CellRef cell, String text, @Nullable Rule rule) {
        String message = Problem.quote(text) + " is not a date";
        return Problem.of(ProblemCode.DATE_NOT_EDTF, cell, text, message, DateAdvice.of(text))
                .against(rule);
    }

    /**
     * Returns what writes the dates of a row in the spelling of EDTF, in all columns that have its
     * datatype.
     */
    public static Consumer<TypedRow> spelling(CompiledTable table) {
        int[] columns =
                table.columns().stream()
                        .filter(column -> column.datatype().iri().equals(Edtf.DATATYPE))
                        .mapToInt(CompiledColumn::index)
                        .toArray();
        return row -> {
            for (int column : columns) {
                for (int i = 0; i < row.count(column); i++) {
                    row.respell(column, i, Edtf.spelled(row.item(column, i)));
                }
            }
        };
    }

    /** Writes a date with this property, and the first and last day that it admits. */
    void write(Node subject, Node property, Edtf date) {
        extraction.triple(subject, property, Literals.edtf(date.text()));
        if (date.earliest() != null) {
            extraction.triple(subject, Cg.earliest, Literals.date(date.earliest()));
        }
        if (date.latest() != null) {
            extraction.triple(subject, Cg.latest, Literals.date(date.latest()));
        }
    }
}
