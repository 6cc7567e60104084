package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.claimgraph.store.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir Path folder;

    /** Not even the few kilobytes of a view fit beside the store. */
    @Test
    void storeOnADiskThatIsFullToTheLastByteIsReadAndVerified() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder, 64 << 20)) {
            GraphStore store = GraphStore.at(folder.resolve("store"));
            new SmallGraph(50, "one").build(store);

            disk.leave(0);

            assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 50));
            assertThat(store.verify().problems()).isEmpty();
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

    /** What was seen of it when it came in the middle of FileChannel.force. */
    @Test
    void faultThatIsHiddenByACleanUpIsAFullDisk() {
        RuntimeException hidden = new ArrayIndexOutOfBoundsException("Index -1 out of bounds");
        hidden.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("sun.nio.ch.NativeThreadSet", "remove", null, 76)
                });

        assertThat(StoreException.diskFull(folder, hidden)).isNotNull();
        assertThat(StoreException.diskFull(folder, new ArrayIndexOutOfBoundsException())).isNull();
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

    /** The files of a generation are more than this disk has. */
    @Test
    void diskWithSpaceThatTakesNoMoreFilesIsNotCalledFull() throws IOException {
        try (SmallDisk disk = SmallDisk.ofFiles(folder, 8)) {
            GraphStore store = GraphStore.at(folder.resolve("store"));

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> new SmallGraph(50, "one").build(store))
                    .withMessageContaining("takes no more files, though it has space")
                    .withMessageContaining("nothing has changed")
                    .withMessageNotContaining("kB free");
        }
    }
}
