package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimgraph.store.ChildJvm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir private Path folder;

    @BeforeEach
    void writeTable() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "id\na\n");
    }

    private Ran convert(Path target) {
        return Ran.claimgraph(
                "convert",
                folder.resolve("t.csv").toString(),
                "--mode",
                "minimal",
                "-o",
                target.toString());
    }

    @Test
    void theFileAppearsWholeAndNothingElse() throws IOException {
        Ran ran = convert(folder.resolve("t.nt"));

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(folder.resolve("t.nt"))).endsWith("\"a\" .\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatCannotBeConvertedLeavesTheOldFile() throws IOException {
        Files.writeString(folder.resolve("t.nt"), "old");
        Files.writeString(folder.resolve("t.csv"), "id\n\"a\n");

        Ran ran = convert(folder.resolve("t.nt"));

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(folder.resolve("t.nt")).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theNextConversionRemovesTheDraftOfAKilledOne() throws IOException {
        Path target = folder.resolve("t.nt");
        Files.writeString(folder.resolve("t.csv"), "id\n" + "a\n".repeat(1_000_000));
        try (ChildJvm child =
                ChildJvm.start(Main.class, "convert", folder.resolve("t.csv"), "-o", target)) {
            while (drafts().isEmpty() && child.handle().isAlive()) {
                Thread.onSpinWait();
            }
        }
        assertThat(drafts()).hasSize(1);
        assertThat(target).doesNotExist();

        writeTable();
        convert(target);

        assertThat(drafts()).isEmpty();
        assertThat(target).exists();
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    /** A pipe stays a pipe, and its reader gets the triples; so does a device such as /dev/null. */
    @Test
    void aPipeIsWrittenAndNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(isMade(pipe), "no pipes here");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(pipe));

        Ran ran = convert(pipe);

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(read.get(20, TimeUnit.SECONDS)).endsWith("\"a\" .\n");
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String text(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
