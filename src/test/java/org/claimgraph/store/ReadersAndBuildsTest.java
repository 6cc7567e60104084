package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.files.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside builds and beside other processes. */
class ReadersAndBuildsTest {

    private static final Map<String, Integer> ONE = Map.of("one", 500);

    @TempDir Path folder;
    private GraphStore store;

    @BeforeEach
    void takeAStore() {
        store = GraphStore.at(folder.resolve("store"));
        new SmallGraph(500, "one").given(store);
    }

    @Test
    void readerKeepsWhatItOpenedThroughTwoBuilds() throws IOException {
        try (StoreView old = store.open()) {
            new SmallGraph(2, "two").build(store);
            new SmallGraph(3, "three").build(store);

            assertThat(SmallGraph.read(old.dataset())).isEqualTo(ONE);
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
            assertThat(SmallGraph.read(here.dataset())).isEqualTo(ONE);
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

    /** Where no view can hold a generation, a build may take it away while it is being opened. */
    @Test
    void readerThatCannotHoldAGenerationOpensTheNextOne() throws IOException {
        FileTree.delete(store.folder().resolve("views"));
        Files.writeString(store.folder().resolve("views"), "not a folder");

        try (StoreView view = store.open(whileBuilding(new SmallGraph(7, "two")))) {
            assertThat(SmallGraph.read(view.dataset())).isEqualTo(Map.of("two", 7));
        }
    }

    /** Returns all ways to share a file; a build runs before the first file is shared. */
    private Set<Sharing> whileBuilding(SmallGraph graph) {
        return new TreeSet<>(EnumSet.allOf(Sharing.class)) {
            private boolean isBuilt;

            @Override
            public Iterator<Sharing> iterator() {
                if (!isBuilt) {
                    isBuilt = true;
                    graph.build(store);
                }
                return super.iterator();
            }
        };
    }

    @Test
    void viewOutsideTheStoreOfAKilledProcessIsRemovedByTheNextReader() throws IOException {
        FileTree.delete(store.folder().resolve("views"));
        Files.writeString(store.folder().resolve("views"), "not a folder");
        try (ChildJvm child = ChildJvm.start(ReadingChild.class, store.folder())) {
            child.line();
            assertThat(temporaryViews()).hasSize(1);
            SmallGraph.read(store);
            assertThat(temporaryViews()).hasSize(1);
        }

        SmallGraph.read(store);

        assertThat(temporaryViews()).isEmpty();
    }

    private List<String> temporaryViews() throws IOException {
        return FileTree.names(Path.of(System.getProperty("java.io.tmpdir"))).stream()
                .filter(name -> name.startsWith(store.generation()))
                .toList();
    }

    @Test
    void storeThatMayOnlyBeReadIsReadThroughACopy() throws IOException {
        new SmallGraph(500, "one").build(store); // Its own files: permissions are those of a file.
        setReadOnly();
        assumeFalse(Files.isWritable(store.folder()), "root may write everywhere");

        assertThat(SmallGraph.read(store)).isEqualTo(ONE);
    }

    private void setReadOnly() throws IOException {
        for (Path path : FileTree.deepestFirst(store.folder())) {
            String permissions = Files.isDirectory(path) ? "r-xr-xr-x" : "r--r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
