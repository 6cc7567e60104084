package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Metadata may come from a stranger. They do not choose which files of this machine are read: those
 * below their own folder, and no others, unless the user says so.
 */
class FilesOutsideTest {

    private static final String ALLOW = "--allow-files-outside";

    @TempDir private Path folder;
    private Path own;
    private Path secret;

    @BeforeEach
    void writeSecret() throws IOException {
        own = Files.createDirectories(folder.resolve("own"));
        secret = Files.writeString(folder.resolve("secret.csv"), "word\nhunter2\n");
    }

    private Path metadata(String url) throws IOException {
        return metadata("m.json", "\"url\": \"%s\"".formatted(url));
    }

    private Path metadata(String name, String members) throws IOException {
        return Files.writeString(
                own.resolve(name),
                """
                {"@context": "http://www.w3.org/ns/csvw",
                 %s}
                """
                        .formatted(members));
    }

    private static void assertRefused(String place, Ran ran) {
        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(ran.out() + ran.err())
                .contains(place)
                .contains("is outside the folder of the metadata (FILE_OUTSIDE)")
                .contains(
                        "  Put the file into that folder. If you trust who made the metadata, add"
                                + " --allow-files-outside.")
                .doesNotContain("hunter2")
                .doesNotContain("TABLE_MISSING");
    }

    private static void assertRefused(Path source) {
        String place = "m.json:2:2: \"file:///";
        assertRefused(place, Ran.claimgraph("convert", source.toString(), "--mode", "minimal"));
        assertRefused(place, Ran.claimgraph("validate", source.toString()));
    }

    private static void assertAllowed(Path source) {
        Ran ran = Ran.claimgraph("convert", source.toString(), "--mode", "minimal", ALLOW);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("hunter2");
        assertThat(Ran.claimgraph("validate", source.toString(), ALLOW).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.csv", "%2e%2e/secret.csv", "x/../../secret.csv"})
    void pathThatLeadsUp(String url) throws IOException {
        assertRefused(metadata(url));
        assertAllowed(metadata(url));
    }

    @Test
    void fileIri() throws IOException {
        assertRefused(metadata(secret.toUri().toString()));
        assertAllowed(metadata(secret.toUri().toString()));
    }

    @Test
    void fileIriWithSegmentsThatLeadUp() throws IOException {
        assertRefused(metadata(own.toUri() + "../secret.csv"));
    }

    @Test
    void baseInTheContext() throws IOException {
        Path source =
                Files.writeString(
                        own.resolve("m.json"),
                        """
                        {"@context": ["http://www.w3.org/ns/csvw", {"@base": "%s"}],
                         "url": "secret.csv"}
                        """
                                .formatted(folder.toUri()));

        assertRefused(source);
        assertAllowed(source);
    }

    /** Nothing is said about whether the file is there. */
    @Test
    void fileThatIsNotThere() throws IOException {
        assertRefused(metadata("../gone.csv"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkToAFileElsewhere() throws IOException {
        Files.createSymbolicLink(own.resolve("t.csv"), secret);

        assertRefused(metadata("t.csv"));
        assertAllowed(metadata("t.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"there/secret.csv", "there/gone.csv"})
    @DisabledOnOs(OS.WINDOWS)
    void linkToAFolderElsewhere(String url) throws IOException {
        Files.createSymbolicLink(own.resolve("there"), folder);

        assertRefused(metadata(url));
    }

    @Test
    void schemaElsewhere() throws IOException {
        Files.writeString(own.resolve("t.csv"), "word\nhello\n");
        Files.writeString(folder.resolve("schema.json"), "{\"columns\": [{\"titles\": \"word\"}]}");
        Path source = metadata("m.json", "\"tableSchema\": \"../schema.json\", \"url\": \"t.csv\"");

        assertRefused(source);
        assertThat(Ran.claimgraph("validate", source.toString(), ALLOW).code()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void metadataBesideTheTableThatLinkElsewhere() throws IOException {
        Path table = Files.writeString(own.resolve("t.csv"), "word\nhello\n");
        Files.writeString(folder.resolve("secret.json"), "hunter2");
        Files.createSymbolicLink(own.resolve("csv-metadata.json"), folder.resolve("secret.json"));

        assertRefused("csv-metadata.json: ", Ran.claimgraph("validate", table.toString()));
    }

    /** What the user names is read, wherever it lies, and so is what lies below its folder. */
    @Test
    void tableThatTheUserNames() throws IOException {
        Path metadata = metadata("m.json", "\"url\": \"secret.csv\"");

        Ran ran = Ran.claimgraph("convert", secret.toString(), "--metadata", metadata.toString());

        assertThat(ran.out()).as(ran.err()).contains("hunter2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkThatTheUserNames() throws IOException {
        Path link = Files.createSymbolicLink(own.resolve("t.csv"), secret);

        assertThat(Ran.claimgraph("convert", link.toString()).out()).contains("hunter2");
    }

    @Test
    void folderThatMapOpens() throws IOException {
        Path source = metadata(secret.toUri().toString());
        String map = folder.toUri() + "=" + folder;

        Ran ran = Ran.claimgraph("convert", source.toString(), "--map", map);

        assertThat(ran.out()).as(ran.err()).contains("hunter2");
    }

    @Test
    void fileIriInMetadataOfAnIri() throws IOException {
        metadata(secret.toUri().toString());

        Ran ran =
                Ran.claimgraph(
                        "convert",
                        "https://example.org/m.json",
                        "--map",
                        "https://example.org/=" + own);

        assertRefused("m.json:2:2: \"file:///", ran);
    }

    private Path project(String url) throws IOException {
        Path project = folder.resolve("p");
        Ran.claimgraph("init", project.toString());
        Path metadata = project.resolve("mappings/csv-metadata.json");
        String text = Files.readString(metadata);
        Files.writeString(
                metadata, text.replace("\"url\": \"retractions.csv\"", "\"url\": \"" + url + "\""));
        return project;
    }

    @ParameterizedTest
    @ValueSource(strings = {"project:/%s", "file://%s"})
    void projectWhoseMetadataLeadOut(String url) throws IOException {
        Path project = project(url.formatted(secret));

        for (String command : new String[] {"check", "build"}) {
            Ran ran = Ran.claimgraph("-C", project.toString(), command);
            assertThat(ran.out() + ran.err())
                    .contains("is outside the folder of the project (FILE_OUTSIDE)")
                    .contains("Put the file into that folder, and write its path from")
                    .doesNotContain("hunter2");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void projectWithALinkToAFileElsewhere() throws IOException {
        Path project = project("events.csv");
        Files.delete(project.resolve("mappings/events.csv"));
        Files.createSymbolicLink(project.resolve("mappings/events.csv"), secret);

        for (String command : new String[] {"check", "build"}) {
            Ran ran = Ran.claimgraph("-C", project.toString(), command);
            assertThat(ran.code()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(ran.err())
                    .contains("mappings/events.csv is a link to a file outside the project, ")
                    .contains("Put the file itself into the project.");
            assertThat(ran.out() + ran.err()).doesNotContain("hunter2");
        }
    }
}
