package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimgraph.store.StoreException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StoreBuildTest {

    private static final SmallGraph ONE = new SmallGraph(7, "one");
    private static final SmallGraph TWO = new SmallGraph(5, "two");

    @TempDir Path folder;
    private GraphStore store;

    @BeforeEach
    void nameTheStore() {
        store = GraphStore.at(folder.resolve("store"));
    }

    @Test
    void stepsAreToldInOrder() {
        List<BuildStep> steps = new ArrayList<>();

        ONE.build(store, steps::add);

        assertThat(steps).containsExactly(BuildStep.values());
    }

    @Test
    void newGenerationCanBeLookedAtBeforeItGoesLive() {
        ONE.given(store);
        try (StoreBuild build = store.build()) {
            build.load(TWO::send);

            build.inspect(
                    loaded -> assertThat(SmallGraph.read(loaded)).isEqualTo(Map.of("two", 5)));
            assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
        }
    }

    @Test
    void lookingDoesNotAllowWriting() {
        try (StoreBuild build = store.build()) {
            build.load(ONE::send);

            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> build.inspect(loaded -> loaded.clear()));
        }
    }

    @Test
    void generationThatWasLookedAtGoesLive() {
        try (StoreBuild build = store.build()) {
            build.load(ONE::send);
            build.inspect(SmallGraph::read);
            build.commit();
        }

        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
    }

    @Test
    void buildThatIsGivenUpLeavesNothingBehind() throws IOException {
        String one = ONE.given(store).generation();
        try (StoreBuild build = store.build()) {
            build.load(TWO::send);
        }

        assertThat(StoreFolder.names(store)).containsExactly("CURRENT", one);
        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
    }

    @Test
    void failureOfTheSourceComesThroughAndLeavesNothingBehind() throws IOException {
        String one = ONE.given(store).generation();

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(this::buildFromBadSource);

        assertThat(StoreFolder.names(store)).containsExactly("CURRENT", one);
        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
    }

    private void buildFromBadSource() {
        try (StoreBuild build = store.build()) {
            build.load(
                    out -> {
                        TWO.send(out);
                        throw new ArithmeticException();
                    });
            build.commit();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RETIRE")
    void failureUpToTheSwitchLeavesTheOldStoreAndNothingElse(BuildStep step) throws IOException {
        String one = ONE.given(store).generation();

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> TWO.build(store, next -> failAt(step, next)));

        assertThat(StoreFolder.names(store)).containsExactly("CURRENT", one);
        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LOCK", "RETIRE"})
    void buildThatIsStoppedLeavesTheOldStoreAndNothingElse(BuildStep step) throws IOException {
        String one = ONE.given(store).generation();
        try (ChildJvm child = ChildJvm.start(BuildingChild.class, store.folder(), 5, "two", step)) {
            child.awaitLine(step.name());

            assertThat(child.terminate()).isEqualTo(ChildJvm.TERMINATED);
        }
        assertThat(StoreFolder.names(store)).containsExactly("CURRENT", one);
        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
    }

    @Test
    void failureAfterTheSwitchLeavesTheNewStore() {
        ONE.given(store);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> TWO.build(store, next -> failAt(BuildStep.RETIRE, next)));

        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("two", 5));
    }

    private static void failAt(BuildStep failing, BuildStep step) {
        if (step == failing) {
            throw new ArithmeticException();
        }
    }

    @Test
    void secondBuildInTheSameProcessFailsAtOnce() {
        try (StoreBuild first = store.build()) {
            assertLockedBy(ProcessHandle.current().pid());
            first.load(ONE::send);
            first.commit();
        }
        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
    }

    @Test
    void buildInAnotherProcessIsToldByItsNumber() throws IOException {
        try (ChildJvm child =
                ChildJvm.start(BuildingChild.class, store.folder(), 3, "other", "LOAD")) {
            child.awaitLine("LOAD");

            assertLockedBy(child.pid());
        }
        ONE.build(store);
        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
    }

    /** A process may ask twice: its first lock must still keep other processes out. */
    @Test
    void refusedSecondBuildDoesNotGiveTheLockAway() throws IOException {
        try (StoreBuild first = store.build()) {
            assertLockedBy(ProcessHandle.current().pid());
            try (ChildJvm child =
                    ChildJvm.start(BuildingChild.class, store.folder(), 3, "other", "NONE")) {
                assertThat(child.line()).isEqualTo("LOCK");
                assertThat(child.line()).isNull();
            }
            first.load(ONE::send);
        }
    }

    @Test
    void readersAreNotHinderedByABuild() {
        ONE.given(store);
        try (StoreBuild build = store.build()) {
            build.load(TWO::send);

            assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
        }
    }

    @Test
    void tableOutsideTheFolderIsRefused() throws IOException {
        Path table = Files.writeString(folder.resolve("claims.csv"), "id\n");
        try (StoreBuild build = store.build()) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> build.keepTables(Map.of("../claims.csv", table)));
        }
    }

    @Test
    void tablesInFoldersAreKept() throws IOException {
        Path table = Files.writeString(folder.resolve("claims.csv"), "id\n");
        try (StoreBuild build = store.build()) {
            assertThat(build.keepTables(Map.of("syria/claims.csv", table)))
                    .satisfies(
                            copies ->
                                    assertThat(copies.resolve("syria/claims.csv"))
                                            .hasContent("id\n"));
        }
    }

    @Test
    void folderThatIsAFileCannotBeTheStore() throws IOException {
        Files.writeString(store.folder(), "not a folder");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::build)
                .withMessageContaining("is a file and cannot be the store")
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.OCCUPIED));
    }

    @Test
    void folderThatMayOnlyBeReadCannotBeWritten() throws IOException {
        Files.createDirectories(store.folder());
        Files.setPosixFilePermissions(store.folder(), PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(store.folder()), "root may write everywhere");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::build)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_WRITABLE));
    }

    @Test
    void sourceIsAskedOnlyOnce() {
        try (StoreBuild build = store.build()) {
            build.load(ONE::send);

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> build.load(TWO::send));
        }
    }

    private void assertLockedBy(long pid) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::build)
                .withMessageContaining("Process " + pid + " is building the store")
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.LOCKED));
    }
}
