package org.claimgraph.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.claimgraph.store.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    @TempDir Path folder;

    @Test
    void fileAppearsWhenItIsPublished() throws IOException {
        Path path = folder.resolve("a.txt");
        try (NewFile file = NewFile.at(path)) {
            try (OutputStream out = file.open()) {
                out.write('x');
            }
            assertThat(path).doesNotExist();
            file.commit();
            assertThat(path).hasContent("x");
        }
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void withoutPublishTheOldFileStays() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        try (NewFile file = NewFile.at(path);
                OutputStream out = file.open()) {
            out.write('x');
        }
        assertThat(path).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void twoMayWriteTheSameFileAndTheLastOneCounts() throws IOException {
        Path path = folder.resolve("a.txt");
        try (NewFile one = NewFile.at(path);
                NewFile other = NewFile.at(path)) {
            write(one, "one");
            write(other, "other");
            other.commit();
            one.commit();
        }
        assertThat(path).hasContent("one");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    private static void write(NewFile file, String text) throws IOException {
        try (OutputStream out = file.open()) {
            out.write(text.getBytes(UTF_8));
        }
    }

    @Test
    void linkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        NewFile.write(link, "new".getBytes(UTF_8));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void folderThatIsMissingIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> NewFile.at(folder.resolve("no/a.txt")))
                .isInstanceOf(NoSuchFileException.class)
                .withMessage(folder.resolve("no").toString());
    }

    @Test
    void sweepRemovesWhatWasLeftOfThisFileAndNothingElse() throws IOException {
        Path path = Files.writeString(folder.resolve("a"), "old");
        String random = UUID.randomUUID().toString();
        Files.writeString(folder.resolve(".a-" + random + ".part"), "left");
        Files.writeString(folder.resolve(".a-b-" + random + ".part"), "left of a-b");
        Files.writeString(folder.resolve(".a-mine.part"), "a name that no program gives");

        NewFile.sweep(path);

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("a", ".a-b-" + random + ".part", ".a-mine.part");
    }

    /** A draft that is being written was written to a moment ago. */
    @Test
    void sweepOfAbandonedDraftsKeepsTheOneThatIsBeingWritten() throws IOException {
        Path path = folder.resolve("a");
        Path old = Files.writeString(draft(), "left by a killed program");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(2, ChronoUnit.HOURS)));
        Path young = Files.writeString(draft(), "being written");

        NewFile.sweepAbandoned(path);

        assertThat(folder.toFile().list()).containsExactly(young.getFileName().toString());
    }

    private Path draft() {
        return folder.resolve(".a-" + UUID.randomUUID() + ".part");
    }

    @Test
    void programThatIsStoppedLeavesNothingAndTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nt"), "old");
        try (ChildJvm child = ChildJvm.start(WritingChild.class, file)) {
            child.awaitLine("WRITTEN");
            assertThat(folder.toFile().list()).hasSize(2);

            assertThat(child.terminate()).isEqualTo(ChildJvm.TERMINATED);
        }
        assertThat(folder.toFile().list()).containsExactly("graph.nt");
        assertThat(file).hasContent("old");
    }

    @Test
    void killedProgramLeavesTheOldFileAndWhatSweepRemoves() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nt"), "old");
        try (ChildJvm child = ChildJvm.start(WritingChild.class, file)) {
            child.awaitLine("WRITTEN");
            child.kill();
        }
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(2);

        NewFile.sweep(file);

        assertThat(folder.toFile().list()).containsExactly("graph.nt");
    }
}
