package org.claimgraph.claims.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.model.IdAlphabet;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/** Says in words what an id of the wide alphabet is, where a cell holds something else. */
public final class IdAdvice {

    private final IdAlphabet ids;
    private final Problems problems;

    /** Makes the advice for a project with these ids. */
    public IdAdvice(IdAlphabet ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /**
     * Returns what changes the problems of a row. Ids of the narrow alphabet need no change: the
     * words for their format are those of every format.
     */
    public Consumer<TypedRow> of(CompiledTable table) {
        List<CompiledColumn> columns = new ArrayList<>();
        for (CompiledColumn column : table.columns()) {
            String format = column.datatype().expression();
            if (column.source() >= 0
                    && ids != IdAlphabet.NARROW
                    && format != null
                    && format.contains(ids.expression())) {
                columns.add(column);
            }
        }
        return row -> columns.forEach(column -> advise(row, column.index()));
    }

    private void advise(TypedRow row, int column) {
        if (!row.isValid(column) && !row.isMisread()) {
            problems.amend(ProblemCode.VALUE_FORMAT, row.cell(column), this::inWords);
        }
    }

    private Problem inWords(Problem problem) {
        if (problem.remedy().startsWith("Separate several")) {
            return problem.saying(Problem.quote(problem.value()) + " is not an id");
        }
        String offered = ids.offered(problem.value());
        String offer = offered.isEmpty() ? "Write an id" : "Write " + offered;
        return problem.saying(Problem.quote(problem.value()) + " is not an id")
                .advising(offer + ": an id has " + ids.words() + ".");
    }
}
