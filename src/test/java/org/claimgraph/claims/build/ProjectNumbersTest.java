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

/** Numbers that a project calculates with are read as they are written, whatever metadata say. */
class ProjectNumbersTest {

    @TempDir private Path temp;

    @Test
    void formatWithPercentDoesNotDivideAmounts() throws IOException {
        Path folder = project("amount", "decimal", "#0.##%");
        new TableEditor(folder).set("claims.csv", "d003-p07a", "amount", "150%");

        assertThat(problem(folder, "claims.csv:266 T266 [amount]"))
                .isEqualTo(
                        """
                        claims.csv:266 T266 [amount]: "150%" is not a plain number (VALUE_DATATYPE)
                          Write the number without the sign. Amounts in per cent have the unit percent.""");
    }

    @Test
    void formatWithPerMilleDoesNotDivideCoordinates() throws IOException {
        Path folder = project("lat", "decimal", "#0.##\u2030");
        new TableEditor(folder).set("locations.csv", "turkey", "lat", "39\u2030");

        assertThat(problem(folder, " [lat]: \"39\u2030\"")).contains("is not a plain number");
    }

    @Test
    void amountInPerCentIsWrittenWithItsUnit() throws IOException {
        assertThat(remedyOf("15.5 %")).isEqualTo("Write 15.5 here, and percent in unit.");
        assertThat(remedyOf("15 per cent")).isEqualTo("Write 15 here, and percent in unit.");
        assertThat(remedyOf("15\u2030")).isEqualTo("Write 1.5 here, and percent in unit.");
    }

    @Test
    void coordinateInPerCentIsOfferedNoFormat() throws IOException {
        Path folder = example();
        new TableEditor(folder).set("locations.csv", "turkey", "lat", "39%");

        assertThat(problem(folder, " [lat]: \"39%\""))
                .contains("Write the number without the sign.");
    }

    private String remedyOf(String amount) throws IOException {
        Path folder = example();
        new TableEditor(folder).set("claims.csv", "d003-p07a", "amount", amount);
        return problem(folder, "claims.csv:266 T266 [amount]").lines().toList().get(1).strip();
    }

    private Path example() throws IOException {
        Path folder = Files.createTempDirectory(temp, "project").resolve("p");
        ProjectStart.example(folder);
        return folder;
    }

    private Path project(String column, String base, String format) throws IOException {
        Path folder = example();
        Path metadata = folder.resolve("mappings/csv-metadata.json");
        String text = Files.readString(metadata);
        int at = text.indexOf('"' + base + '"', text.indexOf("\"name\": \"" + column + "\""));
        String changed = '"' + base + "\", \"format\": \"" + format + '"';
        Files.writeString(
                metadata, text.substring(0, at) + changed + text.substring(at + base.length() + 2));
        return folder;
    }

    private static String problem(Path folder, String part) throws IOException {
        Problems problems = Problems.strict();
        ProjectCheck.check(Project.at(folder, null), Run.of(problems));
        return problems.list().stream()
                .filter(problem -> problem.code() == ProblemCode.VALUE_DATATYPE)
                .map(Problem::toString)
                .filter(text -> text.contains(part))
                .findFirst()
                .orElse("no such problem");
    }
}
