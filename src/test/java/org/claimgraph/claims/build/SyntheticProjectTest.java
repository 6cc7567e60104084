package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDFLib;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticProjectTest {

    private static final int CLAIMS = 2_000;

    @TempDir private Path folder;

    @Test
    void theTablesHaveNoErrorsAndTheClaimsContradictEachOther() throws IOException {
        SyntheticProject.write(folder, CLAIMS, 1);
        Problems problems = Problems.strict();

        BuildReport report =
                new GraphMaking(Project.at(folder, null), Run.of(problems), StreamRDFLib.sinkNull())
                        .make()
                        .report();

        assertThat(problems.list()).isEmpty();
        assertThat(report.claims()).isEqualTo(CLAIMS);
        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void theSameSeedGivesTheSameClaims() throws IOException {
        SyntheticProject.write(folder.resolve("one"), CLAIMS, 1);
        SyntheticProject.write(folder.resolve("other"), CLAIMS, 1);

        assertThat(folder.resolve("one/mappings/claims.csv"))
                .hasSameTextualContentAs(folder.resolve("other/mappings/claims.csv"));
    }

    @Test
    void everyTwentiethClaimOrSoBeginsADocument() throws IOException {
        SyntheticProject.write(folder, CLAIMS, 1);

        assertThat(Files.readAllLines(folder.resolve("mappings/documents.csv")))
                .hasSizeBetween(CLAIMS / 25, CLAIMS / 15);
    }
}
