package org.claimgraph.claims.extract;

import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/** Says of the cells that should hold an address and do not what belongs there. */
final class AddressCells {

    private static final String WHOLE_URN =
            "Write all of it, such as urn:isbn:9780141036144 or"
                    + " urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6, or write what is here in the"
                    + " column shelf_mark and leave this cell empty.";

    private final int[] columns;
    private final Problems problems;

    AddressCells(CompiledTable table, Problems problems) {
        this.columns = new int[] {table.optional("url"), table.optional("archive_url")};
        this.problems = problems;
    }

    /** Changes what is said about a cell that is no address, once it is known what it may be. */
    void advise(TypedRow row) {
        for (int column : columns) {
            String text = row.source(column);
            if (!row.isValid(column)) {
                adviseAddress(row, column, text);
            } else if (text.startsWith("urn:")) {
                adviseUrn(row, column, text);
            }
        }
    }

    private void adviseAddress(TypedRow row, int column, String text) {
        boolean isAddress = text.startsWith("http");
        problems.amend(
                ProblemCode.VALUE_FORMAT,
                row.cell(column),
                problem ->
                        problem.saying(Problem.quote(text) + " is not an address")
                                .advising(AddressAdvice.of(text))
                                .at(isAddress ? problem.mark() : null));
    }

    private void adviseUrn(TypedRow row, int column, String text) {
        problems.amend(
                ProblemCode.IRI_INVALID,
                row.cell(column),
                problem ->
                        problem.saying(Problem.quote(text) + " is not a whole urn")
                                .advising(WHOLE_URN));
    }
}
