package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.claims.build.BundledAnswers;
import org.claimgraph.claims.build.SyntheticProject;
import org.claimgraph.claims.project.Project;
import org.claimgraph.store.ChildJvm;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds on a real disk that fills up at many places of the build: each time the command says so,
 * ends with exit code 3, and the old store answers as before, with nothing beside it.
 *
 * <p>{@code -Dclaimgraph.disks=100} tries that many sizes, and says what was found.
 */
class FullDiskBuildTest {

    private static final int SIZES = Integer.getInteger("claimgraph.disks", 5);
    private static final long AMPLE = 128 << 20;

    @TempDir Path projects;
    @TempDir Path mountPoint;

    @BeforeEach
    void writeTwoProjects() throws IOException {
        SyntheticProject.write(projects.resolve("old"), 40, 1);
        SyntheticProject.write(projects.resolve("new"), 50, 2);
    }

    @Test
    void fullDiskIsSaidAndTheOldStoreAnswers() throws IOException {
        assertFullDisksAreSaid("new", "512m");
    }

    /** In 1 MB there are several runs of what 1,500 claims say. */
    @Test
    void fullDiskUnderASpillingBuildIsSaidToo() throws IOException {
        SyntheticProject.write(projects.resolve("large"), 1500, 2);
        assertFullDisksAreSaid("large", "1m");
    }

    private void assertFullDisksAreSaid(String name, String memory) throws IOException {
        BundledAnswers oldAnswers = answers("old");
        try (SmallDisk disk = SmallDisk.mount(mountPoint, AMPLE)) {
            GraphStore store = GraphStore.at(mountPoint.resolve("my store"));
            assertThat(build(name, memory, store).code()).isZero();
            long need = bytesOf(store);
            assertThat(build("old", memory, store).code()).isZero();
            for (int i = 0; i < SIZES; i++) {
                long room = need * i / SIZES;
                disk.leave(room);

                ChildJvm.Ended ended = build(name, memory, store);

                assertThat(ended.text())
                        .as("%d of %d bytes", room, need)
                        .contains("The disk that holds " + store.folder() + " is full (")
                        .contains("Free some space and try again; nothing has changed.")
                        .hasLineCount(1);
                assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(BundledAnswers.of(store)).isEqualTo(oldAnswers);
                assertThat(names(store))
                        .containsExactlyInAnyOrder(
                                "CURRENT", "build.lock", "views", store.generation());
            }
            if (SIZES > 20) {
                System.out.printf("%d full disks survived with %s%n", SIZES, memory);
            }
            disk.leave(AMPLE);
            assertThat(build(name, memory, store).code()).isZero();
            assertThat(BundledAnswers.of(store)).isEqualTo(answers(name));
        }
    }

    /** Root may write whatever its permissions say, and not here. */
    @Test
    void readOnlyDiskIsSaidAndItsStoreAnswers() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(mountPoint, AMPLE)) {
            GraphStore store = GraphStore.at(mountPoint.resolve("store"));
            assertThat(build("old", "512m", store).code()).isZero();

            disk.setReadOnly();

            ChildJvm.Ended ended = build("new", "512m", store);
            assertThat(ended.text()).contains("cannot be written", "Read-only file system");
            assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(BundledAnswers.of(store)).isEqualTo(answers("old"));
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    private BundledAnswers answers(String name) {
        return BundledAnswers.expected(Project.at(projects.resolve(name), null));
    }

    private ChildJvm.Ended build(String name, String memory, GraphStore store) throws IOException {
        return ChildJvm.run(
                Main.class,
                "-C",
                projects.resolve(name),
                "--store",
                store.folder(),
                "build",
                "-q",
                "--memory",
                memory);
    }

    /** Returns how much of the disk the store takes. */
    private static long bytesOf(GraphStore store) throws IOException {
        var disk = Files.getFileStore(store.folder());
        return disk.getTotalSpace() - disk.getUsableSpace();
    }

    private static List<String> names(GraphStore store) throws IOException {
        try (Stream<Path> entries = Files.list(store.folder())) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
