package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.claimgraph.store.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {

    @TempDir Path folder;

    /** A real small disk, where this user may mount one. */
    @ParameterizedTest
    @ValueSource(strings = {"4m", "9m", "16m"})
    void fullDiskIsSaidAndLeavesTheOldStore(String size) throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()),
                "only root may mount");
        try {
            GraphStore store = GraphStore.at(folder.resolve("store"));
            String one = new SmallGraph(50, "one").build(store).generation();

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> new SmallGraph(400_000, "too many").build(store))
                    .withMessageContaining("is full")
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL));

            assertThat(StoreFolder.names(store)).containsExactly("CURRENT", one);
            assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 50));
        } finally {
            run("umount", "-l", folder.toString());
        }
    }

    /** What the Java machine throws when mapped memory has no disk behind it. */
    @Test
    void faultInMappedMemoryIsAFullDisk() {
        GraphStore store = GraphStore.at(folder);
        try (StoreBuild build = store.build()) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(
                            () ->
                                    build.load(
                                            out -> {
                                                throw new InternalError(
                                                        "a fault occurred in a recent unsafe memory"
                                                                + " access operation in compiled"
                                                                + " Java code");
                                            }))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL));
        }
    }

    @Test
    void otherInternalErrorsAreBugs() {
        try (StoreBuild build = GraphStore.at(folder).build()) {
            assertThatExceptionOfType(InternalError.class)
                    .isThrownBy(
                            () ->
                                    build.load(
                                            out -> {
                                                throw new InternalError("something else");
                                            }));
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
