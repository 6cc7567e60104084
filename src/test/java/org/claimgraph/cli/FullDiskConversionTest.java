package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.store.ChildJvm;
import org.claimgraph.store.ChildJvm.Ended;
import org.claimgraph.store.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Conversions onto a real disk that fills up at many places: each time the command names what it
 * could not write and what to do, ends with exit code 3, and leaves nothing.
 *
 * <p>{@code -Dclaimgraph.disks=100} tries that many sizes, and says what was found.
 */
class FullDiskConversionTest {

    private static final int SIZES = Integer.getInteger("claimgraph.disks", 4);
    private static final int ROWS = 30_000;
    private static final long AMPLE = 256 << 20;

    @TempDir Path inputs;
    @TempDir Path mountPoint;

    private Path table;

    @BeforeEach
    void writeATable() throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,name"));
        for (int row = 0; row < ROWS; row++) {
            lines.add("r%d,name of %d".formatted(row, row * 7));
        }
        table = Files.write(inputs.resolve("t.csv"), lines);
    }

    /** In 1 MB, half of which is for terms, there are several parts and runs. */
    @Test
    void spillingConversionToADatabaseSaysSoAndLeavesNothing() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(mountPoint, AMPLE)) {
            Path folder = mountPoint.resolve("my graph");
            Files.writeString(mountPoint.resolve("mine"), "a disk of no bytes has no limit");
            for (long room : rooms(folder, "--tdb")) {
                disk.leave(room);

                Ended ended = convert("--tdb", folder);

                assertThat(ended.text())
                        .as("%d bytes", room)
                        .startsWith("claimgraph: The disk that holds " + folder + " is full (")
                        .endsWith(
                                " kB free). Free some space and try again; nothing has changed.\n")
                        .hasLineCount(1);
                assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(names()).as("%d bytes", room).containsExactly("mine");
            }
            disk.leave(AMPLE);
            assertThat(convert("--tdb", folder).code()).isZero();
            assertThat(names()).containsExactlyInAnyOrder("mine", "my graph");
            if (SIZES > 20) {
                System.out.printf("%d full disks survived%n", SIZES);
            }
        }
    }

    @Test
    void conversionToAFileSaysSoAndLeavesTheOldFile() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(mountPoint, AMPLE)) {
            Path file = mountPoint.resolve("my graph.nt");
            List<Long> rooms = rooms(file, "-o");
            Files.writeString(file, "old");
            for (long room : rooms) {
                disk.leave(room);

                Ended ended = convert("-o", file);

                assertThat(ended.text())
                        .as("%d bytes", room)
                        .isEqualTo(
                                "claimgraph: "
                                        + file
                                        + " cannot be written: No space left on device. Free some space"
                                        + " on its disk, or write to another.\n");
                assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(names()).containsExactly("my graph.nt");
                assertThat(file).hasContent("old");
            }
            if (SIZES > 20) {
                System.out.printf("%d full disks survived%n", SIZES);
            }
        }
    }

    /** Returns how many bytes to leave: less than the result takes, which is gone again. */
    private List<Long> rooms(Path target, String option) throws IOException {
        var disk = Files.getFileStore(mountPoint);
        long free = disk.getUsableSpace();
        assertThat(convert(option, target)).isEqualTo(new Ended(0, "30,000 rows were read.\n"));
        long need = free - disk.getUsableSpace();
        try (Stream<Path> made = Files.walk(target)) {
            for (Path path : made.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        List<Long> rooms = new ArrayList<>();
        for (int i = 0; i < SIZES; i++) {
            rooms.add(need * i / SIZES);
        }
        return rooms;
    }

    private Ended convert(String option, Path target) throws IOException {
        return ChildJvm.run(
                Main.class,
                "convert",
                table,
                "--mode",
                "minimal",
                "--memory",
                "1m",
                option,
                target);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(mountPoint)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    @Test
    void diskWithSpaceThatTakesNoMoreFilesIsNamed() throws IOException {
        try (SmallDisk disk = SmallDisk.ofFiles(mountPoint, 2)) {
            Files.createFile(mountPoint.resolve("last"));
            Path file = mountPoint.resolve("graph.nt");

            assertThat(convert("-o", file).text())
                    .isEqualTo(
                            "claimgraph: "
                                    + file
                                    + " cannot be written: its disk takes no more files, though it"
                                    + " has space (no inodes left). Delete files that you do not"
                                    + " need there, or write to another disk.\n");
        }
    }
}
