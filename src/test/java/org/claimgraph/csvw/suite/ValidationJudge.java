package org.claimgraph.csvw.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.claimgraph.csvw.convert.CsvwSeverities;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;

/** Judges cases of validation. */
final class ValidationJudge {

    private ValidationJudge() {}

    static void judge(SuiteCase test) throws IOException {
        Problems problems = Problems.with(CsvwSeverities.validation());
        SuiteRun.run(test, RowSink.NONE, problems);
        long errors = problems.count(Severity.ERROR);
        long warnings = problems.count(Severity.WARNING);
        String verdict = errors > 0 ? "Negative" : warnings > 0 ? "Warning" : "Positive";
        assertThat(verdict + "ValidationTest").as("%s", problems.list()).isEqualTo(test.type());
    }
}
