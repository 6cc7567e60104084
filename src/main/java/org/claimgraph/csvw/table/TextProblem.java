package org.claimgraph.csvw.table;

import java.util.function.Supplier;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;

/**
 * A problem in the characters of a table, found before the text of their cell is known.
 *
 * @param place the cell, still without the column's name; or a row
 * @param rows how many more rows the cell seems to hold
 * @param wording makes the message, for the few problems that are shown
 */
record TextProblem(ProblemCode code, CellRef place, int rows, Supplier<Wording> wording) {

    /** Returns the same problem under another code. */
    TextProblem as(ProblemCode other) {
        return new TextProblem(other, place, rows, wording);
    }

    /** Returns the problem at a place whose column's name is known, with the cell's text. */
    Problem problem(CellRef named, String text) {
        Wording words = wording.get();
        if (named.column() == 0) {
            return Problem.of(code, named, "", words.predicate(), words.remedy());
        }
        String subject = text.isEmpty() ? "the text" : Problem.quote(text);
        return Problem.of(code, named, text, subject + " " + words.predicate(), words.remedy())
                .at(words.mark(text));
    }
}
