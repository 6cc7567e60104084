package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Severity;
import org.claimgraph.problem.report.ProblemText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who makes a mistake reads one message, which names the cell and says what to type. */
class MistakesTest {

    static List<TypingMistake> mistakes() {
        return TypingMistake.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void oneMessageNamesTheCellAndSaysWhatToType(TypingMistake mistake, @TempDir Path temp) {
        Path folder = temp.resolve("project");
        ProjectStart.example(folder);
        BrokenProject project = new BrokenProject(folder);
        mistake.make().accept(project);

        List<Problem> problems =
                Examination.checked(project).stream()
                        .filter(problem -> problem.severity() != Severity.INFO)
                        .toList();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place()).hasToString(mistake.place());
        assertThat(problems.get(0).code()).isEqualTo(mistake.code());
        assertThat(ProblemText.lines(problems.get(0))).contains(mistake.words());
    }
}
