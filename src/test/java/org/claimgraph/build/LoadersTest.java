package org.claimgraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.claimgraph.problem.Problems;
import org.claimgraph.progress.Progress;
import org.claimgraph.project.Project;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.Loader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled tables through every loader. */
class LoadersTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"BULK, 1048576", "BULK, 268435456", "TDB2, 1048576"})
    void everyBundledQueryAnswersTheSame(Loader loader, long memory) {
        Project project = Project.at(Path.of("."), folder);

        BuildReport report =
                GraphBuild.build(
                        project, loader, MemorySplit.of(memory), Problems.strict(), new Progress());

        assertThat(report).isNotNull();
        assertThat(BundledAnswers.of(GraphStore.at(folder)))
                .isEqualTo(BundledAnswers.expected(project));
    }
}
