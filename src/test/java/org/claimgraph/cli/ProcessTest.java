package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own has: a working folder, a pipe that is closed, signals. */
class ProcessTest {

    @TempDir private static Path temp;

    private static Path project;

    @BeforeAll
    static void startAndBuildAProject() throws IOException {
        // The program says the real path of a folder.
        project = temp.toRealPath().resolve("project");
        assertThat(Ran.claimgraph("init", project.toString(), "--example").code()).isZero();
        assertThat(Ran.claimgraph("-C", project.toString(), "build", "-q").code()).isZero();
    }

    private static Process start(Path folder, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                absolute(System.getProperty("java.class.path")),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(temp.resolve("err.txt").toFile())
                .start();
    }

    private static String absolute(String classPath) {
        return String.join(
                ":",
                Stream.of(classPath.split(":"))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    private static String err() throws IOException {
        return Files.readString(temp.resolve("err.txt"));
    }

    @Test
    void aProjectIsFoundInAFolderAbove() throws Exception {
        Process query = start(project.resolve("mappings"), "query", "by-coder");
        String out = new String(query.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(query.waitFor()).isZero();
        assertThat(out).contains("claimgraph-team");
        assertThat(err()).isEqualTo("Using the project in " + project + ".\n");
    }

    @Test
    void whereThereIsNoProjectNoStoreIsAdvised() throws Exception {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Process query = start(elsewhere, "query", "by-coder");

        assertThat(query.waitFor()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err())
                .startsWith("claimgraph: There is no project in ")
                .contains("start one with \"claimgraph init DIR\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "json", "xml", "table", "markdown"})
    void aReaderThatHasEnoughEndsTheAnswerSilently(String format) throws Exception {
        Process query = start(project, "query", "-e", "SELECT * { ?s ?p ?o }", "--format", format);
        readOneLine(query);

        assertThat(query.waitFor()).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aReaderThatHasEnoughEndsAnExportSilently() throws Exception {
        Process export = start(project, "export", "--format", "ntriples");
        readOneLine(export);

        assertThat(export.waitFor()).isZero();
        assertThat(err()).isEmpty();
    }

    private static void readOneLine(Process process) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isNotNull();
        }
    }

    @Test
    void whatIsStoppedSaysWhatItLeft() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("stopped"));
        Files.writeString(folder.resolve("t.csv"), "a,b\n" + "one,two\n".repeat(5_000_000));
        Process convert = start(folder, "convert", "t.csv", "-o", "out.nt");
        waitForDraft(folder);
        convert.toHandle().destroy();

        assertThat(convert.waitFor(1, TimeUnit.MINUTES)).isTrue();
        // 128 and the number of the signal: 143 for this one, 130 for Ctrl-C.
        assertThat(convert.exitValue()).isEqualTo(143);
        assertThat(err()).isEqualTo("claimgraph: stopped. out.nt was not written.\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("t.csv"));
        }
    }

    private static void waitForDraft(Path folder) throws Exception {
        long files = 1;
        while (files < 2) {
            Thread.sleep(20);
            try (Stream<Path> inside = Files.list(folder)) {
                files = inside.count();
            }
        }
    }
}
