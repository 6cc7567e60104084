package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the numbers that the program calculates with. */
final class DecimalCell {

    /**
     * The most characters of a number. Java needs quadratic time to parse longer ones, and no count
     * is that long.
     */
    private static final int MAX_CHARACTERS = 1000;

    private static final char PER_MILLE = '\u2030';

    private static final String WITHOUT_SIGN =
            "Write the number without the sign. Amounts in per cent have the unit percent.";

    private DecimalCell() {}

    /** Returns the number in a cell that has one, or null after reporting one that is too long. */
    static @Nullable BigDecimal read(TypedRow row, int column, Problems problems) {
        String text = row.text(column);
        if (text.length() <= MAX_CHARACTERS) {
            return new BigDecimal(text);
        }
        problems.report(
                ProblemCode.VALUE_CONSTRAINT,
                row.cell(column),
                row.source(column),
                "%s has %,d characters, more than %,d"
                        .formatted(Problem.quote(text), text.length(), MAX_CHARACTERS),
                "Write the number as it is stated, without more digits.");
        return null;
    }

    /**
     * Returns whether a number is written without a sign of per cent or per mille; reports one that
     * has it. Metadata can allow the sign and then divide the number, but 150% of a unit is not 1.5
     * of it. Where they do not allow it, only the remedy is changed: a format with the sign would
     * be no help.
     */
    static boolean isPlain(TypedRow row, int column, Problems problems) {
        String written = row.source(column);
        if (!hasSign(written)) {
            return true;
        }
        if (row.isValid(column)) {
            problems.report(
                    ProblemCode.VALUE_DATATYPE,
                    row.cell(column),
                    written,
                    Problem.quote(written) + " is not a plain number",
                    WITHOUT_SIGN);
        } else {
            problems.amend(
                    ProblemCode.VALUE_DATATYPE,
                    row.cell(column),
                    problem -> withoutSign(problem, written));
        }
        return false;
    }

    /** Returns a problem that advises to leave out the sign, if the cell has one. */
    static Problem withoutSign(Problem problem, String written) {
        return hasSign(written) ? problem.advising(WITHOUT_SIGN) : problem;
    }

    private static boolean hasSign(String written) {
        return written.indexOf('%') >= 0 || written.indexOf(PER_MILLE) >= 0;
    }
}
