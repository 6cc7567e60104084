package org.claimgraph.csvw.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.problem.ProblemCode;

/**
 * Leaves one problem of those that one quote causes. A quote that swallows rows ends at the quote
 * of another cell, and then that one looks wrong as well.
 */
final class QuoteCauses {

    private QuoteCauses() {}

    /** Returns the problems without those that only follow from another one in their row. */
    static List<TextProblem> of(List<TextProblem> found) {
        Set<Integer> swallowing = rows(found, ProblemCode.QUOTE_DOUBTFUL);
        swallowing.retainAll(rows(found, ProblemCode.QUOTE_STRAY));
        if (swallowing.isEmpty()) {
            return found;
        }
        List<TextProblem> causes = new ArrayList<>();
        for (TextProblem problem : found) {
            boolean follows = swallowing.contains(problem.place().row());
            if (follows && problem.code() == ProblemCode.QUOTE_DOUBTFUL) {
                causes.add(problem.as(ProblemCode.QUOTE_STRAY));
            } else if (!follows || problem.code() != ProblemCode.QUOTE_STRAY) {
                causes.add(problem);
            }
        }
        return causes;
    }

    private static Set<Integer> rows(List<TextProblem> found, ProblemCode code) {
        Set<Integer> rows = new HashSet<>();
        for (TextProblem problem : found) {
            if (problem.code() == code) {
                rows.add(problem.place().row());
            }
        }
        return rows;
    }
}
