package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.problem.report.ProblemSarifTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look for problems, and the three forms in which they tell them. */
class ProblemFormatTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir private Path temp;

    private Path folder;

    /** Thirteen wrong numbers in a file in a folder, both with spaces in their names. */
    @BeforeEach
    void writeTables() {
        folder = temp.resolve("my tables");
        write(
                "csv-metadata.json",
                """
                {"@context": "http://www.w3.org/ns/csvw", "url": "sub folder/Şırnak 1.csv",
                 "tableSchema": {"columns": [
                  {"titles": "id"},
                  {"titles": "çağrı",
                   "datatype": "integer"}]}}
                """);
        write("sub folder/Şırnak 1.csv", "id,çağrı\n" + "a,dört\n".repeat(13));
    }

    @Test
    void validateTellsPeopleTenExamplesAndCountsTheRest() {
        String metadata = folder.resolve("csv-metadata.json").toString();
        Ran ran = Ran.claimgraph("validate", metadata, "--verbose");

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(Ran.claimgraph("validate", metadata).out())
                .isEqualTo(ran.out().replace(" Rule: \"datatype\" at csv-metadata.json:5:4.", ""));
        assertThat(ran.out())
                .startsWith(
                        """
                        sub folder/Şırnak 1.csv:2 B2 [çağrı]: "dört" is not a whole number (VALUE_DATATYPE)
                          Write digits only, such as 150. Rule: "datatype" at csv-metadata.json:5:4.
                        sub folder/Şırnak 1.csv:3 B3 [çağrı]: "dört" is not a whole number (VALUE_DATATYPE)
                          Write digits only, such as 150.
                        """)
                .endsWith(
                        """
                        sub folder/Şırnak 1.csv: 3 more in column B [çağrı] (VALUE_DATATYPE)
                        13 errors, 0 warnings
                        13 rows were read: 0 without an error, 13 with.
                        """);
    }

    @Test
    void validateTellsProgramsEachProblemAndTheCounts() {
        Ran ran =
                Ran.claimgraph(
                        "validate",
                        folder.resolve("csv-metadata.json").toString(),
                        "--format",
                        "json",
                        "--max-problems",
                        "10");

        List<JsonNode> lines = ran.out().lines().map(ProblemFormatTest::json).toList();

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(lines).hasSize(12);
        JsonNode first = lines.get(0);
        assertThat(first.get("code").asText()).isEqualTo("VALUE_DATATYPE");
        assertThat(first.get("severity").asText()).isEqualTo("error");
        assertThat(first.get("file").asText()).isEqualTo("sub folder/Şırnak 1.csv");
        assertThat(first.get("row").asInt()).isEqualTo(2);
        assertThat(first.get("line").asInt()).isEqualTo(2);
        assertThat(first.get("column").asInt()).isEqualTo(2);
        assertThat(first.get("letter").asText()).isEqualTo("B");
        assertThat(first.get("name").asText()).isEqualTo("çağrı");
        assertThat(first.get("value").asText()).isEqualTo("dört");
        assertThat(first.get("message").asText()).startsWith("\"dört\" is not");
        assertThat(first.get("remedy").asText()).endsWith(".");
        assertThat(first.get("rule"))
                .hasToString(
                        "{\"property\":\"datatype\",\"file\":\"csv-metadata.json\",\"line\":5,"
                                + "\"character\":4}");
        assertThat(lines.get(10))
                .hasToString(
                        "{\"more\":3,\"code\":\"VALUE_DATATYPE\",\"severity\":\"error\","
                                + "\"file\":\"sub folder/Şırnak 1.csv\",\"column\":2,"
                                + "\"letter\":\"B\",\"name\":\"çağrı\"}");
        assertThat(lines.get(11))
                .hasToString("{\"errors\":13,\"warnings\":0,\"notes\":0,\"shown\":10,\"rows\":13}");
    }

    @Test
    void validateWritesSarifWithTheUrisOfTheFiles() {
        Ran ran =
                Ran.claimgraph(
                        "validate",
                        folder.resolve("csv-metadata.json").toString(),
                        "--format",
                        "sarif");

        JsonNode log = ProblemSarifTest.checked(ran.out());

        assertThat(log.at("/runs/0/results")).hasSize(13);
        assertThat(uri(log))
                .isEqualTo(folder.resolve("sub folder/Şırnak 1.csv").toUri().toASCIIString());
    }

    @Test
    void aFolderThatStandsForIrisIsWhereTheFilesAre() {
        Ran ran =
                Ran.claimgraph(
                        "validate",
                        "https://example.org/t/csv-metadata.json",
                        "--map",
                        "https://example.org/t/=" + folder,
                        "--format",
                        "sarif");

        assertThat(uri(ProblemSarifTest.checked(ran.out())))
                .isEqualTo(folder.resolve("sub folder/Şırnak 1.csv").toUri().toASCIIString());
    }

    @Test
    void convertWritesItsResultAndItsProblemsApart() {
        Ran ran =
                Ran.claimgraph(
                        "convert",
                        folder.resolve("csv-metadata.json").toString(),
                        "--mode",
                        "minimal",
                        "--format",
                        "sarif");

        JsonNode log = ProblemSarifTest.checked(ran.err());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"dört\"").doesNotContain("2.1.0");
        assertThat(log.at("/runs/0/results/0/level").asText()).isEqualTo("warning");
    }

    @Test
    void checkWritesSarifWithTheUrisOfTheProject() {
        Path project = temp.resolve("a project");
        Ran.claimgraph("init", project.toString(), "--example");

        Ran ran = Ran.claimgraph("-C", project.toString(), "check", "--format", "sarif");

        JsonNode log = ProblemSarifTest.checked(ran.out());
        assertThat(log.at("/runs/0/results")).isNotEmpty();
        assertThat(uri(log))
                .isEqualTo(project.resolve("mappings/claims.csv").toUri().toASCIIString());
    }

    @Test
    void metadataThatAreNoJsonAreToldInEachForm() {
        write("csv-metadata.json", "{\"@context\": ");

        for (String format : List.of("json", "sarif")) {
            Ran ran =
                    Ran.claimgraph(
                            "validate",
                            folder.resolve("csv-metadata.json").toString(),
                            "--format",
                            format);

            assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(ran.out()).contains("METADATA_SYNTAX");
        }
    }

    private static String uri(JsonNode log) {
        return log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
    }

    private static JsonNode json(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
