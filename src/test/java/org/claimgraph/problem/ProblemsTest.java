package org.claimgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final CellRef ROW = CellRef.ofRow("t.csv", 2, 2);

    private final Problems problems = Problems.strict();

    @Test
    void problemsAreListedByFileRowAndColumnWhoeverReportsFirst() {
        reportAt(new CellRef("b.csv", 2, 2, 1, "x"));
        reportAt(new CellRef("a.csv", 10, 10, 1, "x"));
        reportAt(new CellRef("a.csv", 9, 9, 2, "y"));
        reportAt(new CellRef("a.csv", 9, 9, 1, "x"));
        reportAt(CellRef.ofTable("c.csv"));
        reportAt(new TextRef("m.json", 7, 3));

        assertThat(problems.list())
                .extracting(problem -> problem.place().toString())
                .containsExactly(
                        "m.json:7:3",
                        "c.csv",
                        "a.csv:9 A9 [x]",
                        "a.csv:9 B9 [y]",
                        "a.csv:10 A10 [x]",
                        "b.csv:2 A2 [x]");
    }

    @Test
    void theTenThatStandFirstAreKeptAlsoWhenTheyAreReportedLast() {
        for (int row = 30; row > 1; row--) {
            reportAt(new CellRef("t.csv", row, row, 1, "x"));
        }

        assertThat(problems.list())
                .extracting(problem -> ((CellRef) problem.place()).row())
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(problems.rest().get(0).count()).isEqualTo(19);
    }

    @Test
    void whatAProblemSaysIsMadeOnlyWhenItIsKept() {
        AtomicInteger made = new AtomicInteger();
        for (int row = 2; row < 1_000; row++) {
            CellRef cell = new CellRef("t.csv", row, row, 1, "x");
            problems.report(
                    ProblemCode.VALUE_FORMAT,
                    cell,
                    () -> {
                        made.incrementAndGet();
                        return Problem.of(ProblemCode.VALUE_FORMAT, cell, "", "it is wrong", "");
                    });
        }

        assertThat(made).hasValue(10);
        assertThat(problems.count(Severity.ERROR)).isEqualTo(998);
    }

    @Test
    void problemsWithoutExamplesAreCounted() {
        for (int row = 2; row < 12; row++) {
            reportAt(new CellRef("t.csv", row, row, 1, "x"));
        }
        problems.count(
                ProblemCode.VALUE_FORMAT,
                new CellRef("t.csv", 99, 0, 1, "x"),
                4_000_000_000L,
                new BitSet());

        assertThat(problems.count(Severity.ERROR)).isEqualTo(4_000_000_010L);
        assertThat(problems.rest().get(0).count()).isEqualTo(4_000_000_000L);
    }

    @Test
    void severalThreadsReportAsOneDoes() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            int first = thread;
            threads.add(
                    new Thread(
                            () -> {
                                for (int row = 20_000 - first; row > 1; row -= 4) {
                                    reportAt(new CellRef("t.csv", row, row, 1, "x"));
                                }
                            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(problems.count(Severity.ERROR)).isEqualTo(19_999);
        assertThat(problems.list())
                .extracting(problem -> ((CellRef) problem.place()).row())
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void aSecondLookKeepsAndCountsNothing() {
        Problems none = Problems.none();
        for (ProblemCode code : ProblemCode.values()) {
            report(none, code, 1);
        }

        assertThat(none.list()).isEmpty();
        assertThat(none.hasErrors()).isFalse();
    }

    @Test
    void tenOfEachCodeAndColumnAreKeptAndAllAreCounted() {
        for (int i = 0; i < 12; i++) {
            report(problems, ProblemCode.VALUE_FORMAT, 1);
        }

        assertThat(problems.list()).hasSize(10);
        assertThat(problems.count(Severity.ERROR)).isEqualTo(12);
        assertThat(problems.rest())
                .containsExactly(
                        new Problems.Rest(
                                ProblemCode.VALUE_FORMAT, Severity.ERROR, "t.csv", 1, "c1", 2));
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
                .containsExactly(
                        new Problems.Rest(
                                ProblemCode.METADATA_INVALID, Severity.ERROR, "m.json", 0, "", 1));
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

    private void reportAt(Place place) {
        problems.report(ProblemCode.VALUE_FORMAT, place, "x", "it is wrong", "Mend it.");
    }

    private static void report(Problems problems, ProblemCode code, int column) {
        problems.report(code, ROW.at(column, "c" + column), "x", "it is wrong", "Mend it.");
    }
}
