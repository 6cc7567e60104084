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
}
