package org.claimgraph.claims.extract;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
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
final class Dates {

    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");
    private static final Pattern SHORT_MONTH = Pattern.compile("[A-Za-z]{3}-[0-9]{2}");

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
        return Problem.of(ProblemCode.DATE_NOT_EDTF, cell, text, message, remedy(text))
                .against(rule);
    }

    private static String remedy(String text) {
        if (SERIAL.matcher(text).matches() || SHORT_MONTH.matcher(text).matches()) {
            return "A spreadsheet program seems to have changed it: format the column as text,"
                    + " then write year-month-day, such as 2019-10-09.";
        }
        return "Write year-month-day, such as 2019-10-09; a trailing ~ means about, ? means uncertain.";
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
