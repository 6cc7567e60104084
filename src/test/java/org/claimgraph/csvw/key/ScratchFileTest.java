package org.claimgraph.csvw.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFileTest {

    @TempDir private Path folder;

    @Test
    void whatWasWrittenIsReadFromAnyPlace() throws IOException {
        try (ScratchFile file = ScratchFile.in(folder)) {
            file.append(ByteBuffer.wrap(new byte[] {1, 2, 3}));
            file.append(ByteBuffer.wrap(new byte[] {4, 5}));
            ByteBuffer read = ByteBuffer.allocate(3);

            file.read(read, 1);

            assertThat(read.array()).containsExactly(2, 3, 4);
        }
    }

    @Test
    void nothingIsLeftInTheFolder() throws IOException {
        try (ScratchFile file = ScratchFile.in(folder)) {
            file.append(ByteBuffer.wrap(new byte[] {1}));
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ScratchFile.in(folder.resolve("absent")))
                .withMessageContaining("absent accepted only 0 MB");
    }

    /** A real small disk, where this user may mount one. */
    @Test
    void aFullDiskIsSaidInWords() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.toString()),
                "only root may mount");
        try (ScratchFile file = ScratchFile.in(folder)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(
                            () -> {
                                for (int i = 0; i < 3; i++) {
                                    file.append(ByteBuffer.allocate(1 << 20));
                                }
                            })
                    .havingCause()
                    .withMessage(
                            "the keys of the tables need space on disk, and %s accepted only"
                                    + " 2 MB of them: No space left on device. Free some space there,"
                                    + " or set TMPDIR to a folder that has it.",
                            folder);
        } finally {
            run("umount", "-l", folder.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
