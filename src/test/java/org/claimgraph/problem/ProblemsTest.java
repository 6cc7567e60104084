package org.claimgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final CellRef ROW = CellRef.ofRow("t.csv", 2, 2);

    private final Problems problems = Problems.strict();

    @Test
    void problemsAreListedInTheOrderInWhichTheyWereReported() {
        report(problems, ProblemCode.VALUE_FORMAT, 2);
        report(problems, ProblemCode.VALUE_REQUIRED, 1);

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.VALUE_FORMAT, ProblemCode.VALUE_REQUIRED);
    }

    @Test
    void tenOfEachCodeAndColumnAreKeptAndAllAreCounted() {
        for (int i = 0; i < 12; i++) {
            report(problems, ProblemCode.VALUE_FORMAT, 1);
        }

        assertThat(problems.list()).hasSize(10);
        assertThat(problems.count(Severity.ERROR)).isEqualTo(12);
        assertThat(problems.rest())
                .containsExactly(new Problems.Rest(ProblemCode.VALUE_FORMAT, "t.csv", 1, 2));
    }

    @Test
    void columnFileAndCodeAreCountedApart() {
        for (int i = 0; i < 10; i++) {
            report(problems, ProblemCode.VALUE_FORMAT, 1);
            report(problems, ProblemCode.VALUE_FORMAT, 2);
            report(problems, ProblemCode.VALUE_REQUIRED, 1);
            problems.report(
                    ProblemCode.VALUE_FORMAT, new CellRef("u.csv", 2, 2, 1, ""), "", "", "");
        }

        assertThat(problems.list()).hasSize(40);
        assertThat(problems.rest()).isEmpty();
    }

    @Test
    void problemsOfTextFilesAreCountedByFile() {
        for (int i = 1; i <= 11; i++) {
            problems.report(ProblemCode.METADATA_INVALID, new TextRef("m.json", i, i), "", "", "");
        }

        assertThat(problems.rest())
                .containsExactly(new Problems.Rest(ProblemCode.METADATA_INVALID, "m.json", 0, 1));
    }

    @Test
    void warningsAreNoErrors() {
        report(problems, ProblemCode.COLUMN_UNKNOWN, 1);

        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.count(Severity.WARNING)).isOne();
    }

    @Test
    void callerDecidesHowMuchACodeMatters() {
        Problems lenient =
                Problems.with(
                        Map.of(
                                ProblemCode.VALUE_FORMAT, Severity.WARNING,
                                ProblemCode.VALUE_REQUIRED, Severity.NONE));
        report(lenient, ProblemCode.VALUE_FORMAT, 1);
        report(lenient, ProblemCode.VALUE_REQUIRED, 1);

        assertThat(lenient.list()).extracting(Problem::severity).containsExactly(Severity.WARNING);
        assertThat(lenient.hasErrors()).isFalse();
        assertThat(lenient.count(Severity.NONE)).isZero();
    }

    @Test
    void listIsNotChangedByWhatIsReportedLater() {
        var before = problems.list();
        report(problems, ProblemCode.VALUE_FORMAT, 1);

        assertThat(before).isEmpty();
    }

    private static void report(Problems problems, ProblemCode code, int column) {
        problems.report(code, ROW.at(column, "c" + column), "x", "it is wrong", "Mend it.");
    }
}
