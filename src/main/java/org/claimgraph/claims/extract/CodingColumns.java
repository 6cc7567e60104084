package org.claimgraph.claims.extract;

import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/** Checks that the day of a coding has its coder. */
final class CodingColumns {

    private CodingColumns() {}

    /** Reports a row that says when it was coded and not by whom. */
    static void check(TypedRow row, int coder, int coded, Problems problems) {
        if (row.isNull(coded) || !row.isNull(coder) || !row.isValid(coder)) {
            return;
        }
        problems.report(
                ProblemCode.CODER_MISSING,
                row.cell(coded),
                row.source(coded),
                "the row was coded on %s, and nobody is named who coded it"
                        .formatted(Problem.quote(row.source(coded))),
                "Write a short name in the column coder, or clear this cell.");
    }
}
