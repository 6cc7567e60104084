package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside builds and beside other processes. */
class ReadersAndBuildsTest {

    @TempDir Path folder;
    private GraphStore store;

    @BeforeEach
    void buildAStore() {
        store = GraphStore.at(folder.resolve("store"));
        new SmallGraph(500, "one").build(store);
    }

    @Test
    void readerKeepsWhatItOpenedThroughTwoBuilds() throws IOException {
        try (StoreView old = store.open()) {
            new SmallGraph(2, "two").build(store);
            new SmallGraph(3, "three").build(store);

            assertThat(SmallGraph.read(old.dataset())).isEqualTo(Map.of("one", 500));
            assertThat(old.tables()).exists();
            assertThat(SmallGraph.read(store)).isEqualTo(Map.of("three", 3));
            assertThat(StoreFolder.names(store)).hasSize(3);
        }
        new SmallGraph(4, "four").build(store);
        assertThat(StoreFolder.names(store)).hasSize(2);
    }

    @Test
    void otherProcessesReadAtTheSameTime() throws IOException {
        try (StoreView here = store.open();
                ChildJvm first = ChildJvm.start(ReadingChild.class, store.folder());
                ChildJvm second = ChildJvm.start(ReadingChild.class, store.folder())) {
            assertThat(first.line()).isEqualTo("{one=500}");
            assertThat(second.line()).isEqualTo("{one=500}");
            assertThat(SmallGraph.read(here.dataset())).isEqualTo(Map.of("one", 500));
        }
    }

    @Test
    void otherProcessKeepsWhatItOpenedWhileThisOneBuilds() throws IOException {
        try (ChildJvm child = ChildJvm.start(ReadingChild.class, store.folder())) {
            child.line();
            String old = store.generation();
            new SmallGraph(2, "two").build(store);

            assertThat(StoreFolder.names(store)).contains(old);
            child.endInput();
            assertThat(child.line()).isEqualTo("{one=500}");
        }
    }

    @Test
    void viewOfAKilledProcessIsRemovedByTheNextBuild() throws IOException {
        try (ChildJvm child = ChildJvm.start(ReadingChild.class, store.folder())) {
            child.line();
        }
        assertThat(StoreFolder.views(store)).hasSize(1);

        new SmallGraph(2, "two").build(store);

        assertThat(StoreFolder.views(store)).isEmpty();
        assertThat(StoreFolder.names(store)).hasSize(2);
    }

    @Test
    void viewOfAProcessThatCannotBeSeenIsKeptWhileItsLockIsHeld() throws IOException {
        try (ChildJvm child = ChildJvm.start(ReadingChild.class, store.folder())) {
            child.line();
            Path view = store.folder().resolve("views").resolve(StoreFolder.views(store).get(0));
            Path fromElsewhere = view.resolveSibling(store.generation() + ".999999999-1.1");
            Files.move(view, fromElsewhere);

            new SmallGraph(2, "two").build(store);

            assertThat(fromElsewhere).exists();
            assertThat(StoreFolder.names(store)).hasSize(3);
        }
    }

    @Test
    void storeThatMayOnlyBeReadIsReadThroughACopy() throws IOException {
        setReadOnly();
        assumeFalse(Files.isWritable(store.folder()), "root may write everywhere");

        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 500));
    }

    private void setReadOnly() throws IOException {
        for (Path path : FileTree.deepestFirst(store.folder())) {
            String permissions = Files.isDirectory(path) ? "r-xr-xr-x" : "r--r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
