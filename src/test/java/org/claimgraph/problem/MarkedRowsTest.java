package org.claimgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class MarkedRowsTest {

    private final Problems problems = Problems.strict();

    @Test
    void rowCountsOnceHoweverManyErrorsItHas() {
        problems.rowsBegin("claims.csv", 2);
        report(ProblemCode.VALUE_REQUIRED, CellRef.ofRow("claims.csv", 7, 7).at(1, "id"));
        report(ProblemCode.DATE_NOT_EDTF, CellRef.ofRow("claims.csv", 7, 7).at(2, "time"));
        report(ProblemCode.DATE_NOT_EDTF, CellRef.ofRow("claims.csv", 9, 9).at(2, "time"));

        assertThat(problems.rowsWithErrors()).isEqualTo(2);
    }

    @Test
    void headersWarningsAndTablesAsAWholeAreNoFaultyRows() {
        problems.rowsBegin("claims.csv", 2);
        report(ProblemCode.HEADER_DUPLICATE, CellRef.ofRow("claims.csv", 1, 1).at(2, "id"));
        report(ProblemCode.TIME_AFTER_DOCUMENT, CellRef.ofRow("claims.csv", 3, 3).at(2, "time"));
        report(ProblemCode.TABLE_EMPTY, CellRef.ofTable("claims.csv"));

        assertThat(problems.rowsWithErrors()).isZero();
    }

    @Test
    void rowsOfProblemsThatAreOnlyCountedAreMarked() {
        BitSet rows = new BitSet();
        rows.set(7, 107);
        problems.rowsBegin("claims.csv", 2);
        report(ProblemCode.KEY_DUPLICATE, CellRef.ofRow("claims.csv", 7, 7).at(1, "id"));
        problems.count(ProblemCode.KEY_DUPLICATE, CellRef.ofTable("claims.csv"), 200, rows);

        assertThat(problems.rowsWithErrors()).isEqualTo(100);
        assertThat(problems.rowsWithProblems()).isEqualTo(100);
    }

    @Test
    void rowsOfWarningsThatAreOnlyCountedHaveNoError() {
        BitSet rows = new BitSet();
        rows.set(7, 107);
        problems.rowsBegin("claims.csv", 2);
        problems.count(ProblemCode.QUOTE_DOUBTFUL, CellRef.ofTable("claims.csv"), 100, rows);

        assertThat(problems.rowsWithErrors()).isZero();
        assertThat(problems.rowsWithProblems()).isEqualTo(100);
    }

    private void report(ProblemCode code, Place place) {
        problems.report(code, place, "", "something is wrong", "");
    }
}
