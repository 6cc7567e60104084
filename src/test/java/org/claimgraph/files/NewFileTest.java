package org.claimgraph.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.claimgraph.store.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    /** A process that cannot be running: it started with the epoch. */
    private static final Owner GONE = new Owner(ProcessHandle.current().pid(), 1);

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
        String random = GONE + "-" + UUID.randomUUID();
        Files.writeString(folder.resolve(".a-" + random + ".part"), "left");
        Files.writeString(folder.resolve(".a-b-" + random + ".part"), "left of a-b");
        Files.writeString(folder.resolve(".a-mine.part"), "a name that no program gives");

        NewFile.sweep(path);

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("a", ".a-b-" + random + ".part", ".a-mine.part");
    }

    /** A container does not see the processes of another, but the locks of its files. */
    @Test
    void draftThatIsLockedStaysThoughItsOwnerIsNotSeen() throws IOException {
        Path path = folder.resolve("a");
        Path draft = folder.resolve(".a-" + GONE + "-" + UUID.randomUUID() + ".part");
        try (ChildJvm child = ChildJvm.start(LockingChild.class, draft)) {
            child.awaitLine("LOCKED");
            NewFile.write(path, new byte[1]);

            assertThat(folder.toFile().list()).hasSize(2);
        }
        NewFile.write(path, new byte[1]);

        assertThat(folder.toFile().list()).containsExactly("a");
    }

    @Test
    void draftOfAProgramThatRunsStays() throws IOException {
        Path file = folder.resolve("graph.nt");
        try (ChildJvm child = ChildJvm.start(WritingChild.class, file)) {
            child.awaitLine("WRITTEN");
            NewFile.write(file, new byte[1]);

            assertThat(folder.toFile().list()).hasSize(2);
        }
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
    void killedProgramLeavesTheOldFileAndADraftThatTheNextOneRemoves() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nt"), "old");
        try (ChildJvm child = ChildJvm.start(WritingChild.class, file)) {
            child.awaitLine("WRITTEN");
            child.kill();
        }
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(2);

        NewFile.write(file, "new".getBytes(UTF_8));

        assertThat(folder.toFile().list()).containsExactly("graph.nt");
        assertThat(file).hasContent("new");
    }
}
