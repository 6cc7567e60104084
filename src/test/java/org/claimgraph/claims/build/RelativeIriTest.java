package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelativeIriTest {

    @TempDir private Path temp;

    @Test
    void aRelativeTemplateNeverPutsAPathOfTheProjectIntoTheGraph() throws IOException {
        Path folder = temp.resolve("project");
        ProjectStart.example(folder);
        Path metadata = folder.resolve("mappings/csv-metadata.json");
        String text = Files.readString(metadata);
        String base = "\"https://w3id.org/claimgraph/turkey-syria/actor/{publisher}\"";
        assertThat(text).contains(base);
        Files.writeString(metadata, text.replace(base, "\"actor/{publisher}\""));
        Problems problems = Problems.strict();

        ProjectCheck.check(Project.at(folder, null), Run.of(problems));

        assertThat(problems.list()).extracting(Problem::code).contains(ProblemCode.IRI_INVALID);
        assertThat(problems.list().get(0).toString()).contains("it is relative");
    }

    @Test
    void aMissingTableIsNamedByItsPathInTheProject() throws IOException {
        Path folder = temp.resolve("project");
        ProjectStart.example(folder);
        Files.delete(folder.resolve("mappings/events.csv"));
        Problems problems = Problems.strict();

        ProjectCheck.check(Project.at(folder, null), Run.of(problems));

        assertThat(problems.list().get(0))
                .hasToString(
                        """
                        events.csv: there is no table at mappings/events.csv (TABLE_MISSING)
                          Put the file there, or correct the url in the metadata.""");
    }
}
