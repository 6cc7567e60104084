package org.claimgraph.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.claimgraph.files.FileTree;
import org.claimgraph.store.StoreException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphStoreTest {

    @TempDir Path folder;
    private GraphStore store;

    @BeforeEach
    void nameTheStore() {
        store = GraphStore.at(folder.resolve("my store"));
    }

    @Test
    void storeThatWasNeverBuiltSaysHowToBuildIt() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::open)
                .withMessageEndingWith("my store yet. Run \"claimgraph build\".")
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_BUILT));
    }

    @Test
    void askingForTheStatusMakesNoFolder() {
        assertThatExceptionOfType(StoreException.class).isThrownBy(store::status);

        assertThat(store.folder()).doesNotExist();
    }

    @Test
    void whatWasLoadedIsFoundByPredicate() {
        new SmallGraph(7, "one").build(store);

        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 7));
    }

    @Test
    void prefixesAreKept() {
        new SmallGraph(1, "one").build(store);

        try (StoreView view = store.open()) {
            assertThat(Txn.calculateRead(view.dataset(), () -> view.dataset().prefixes().get("ex")))
                    .isEqualTo("http://example.org/");
        }
    }

    @Test
    void tripleSentTwiceIsCountedOnce() {
        StoreStatus status;
        try (StoreBuild build = store.build()) {
            build.load(
                    out -> {
                        new SmallGraph(3, "one").send(out);
                        new SmallGraph(3, "one").send(out);
                    });
            status = build.commit();
        }

        assertThat(status.triples()).isEqualTo(3);
    }

    @Test
    void emptyGraphIsBuilt() {
        assertThat(new SmallGraph(0, "none").build(store).triples()).isZero();
        assertThat(SmallGraph.read(store)).isEmpty();
    }

    @Test
    void laterBuildReplacesTheEarlierOneOnDiskToo() throws IOException {
        new SmallGraph(7, "one").build(store);
        String second = new SmallGraph(5, "two").build(store).generation();

        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("two", 5));
        assertThat(StoreFolder.names(store)).containsExactly("CURRENT", second);
    }

    @Test
    void idsSortByTime() {
        String first = Generation.draft(folder, Instant.parse("2026-11-20T09:59:59.999Z")).id();
        String second = Generation.draft(folder, Instant.parse("2026-11-20T10:00:00Z")).id();

        assertThat(first).startsWith("g-20261120T095959999Z-").isLessThan(second);
    }

    @Test
    void generationWithoutManifestIsNotBuilt() throws IOException {
        new SmallGraph(1, "one").given(store);
        Files.delete(StoreFolder.file(store, "manifest.json"));

        assertOpenFails(Reason.NOT_BUILT, "manifest.json is missing");
    }

    @Test
    void generationWhoseManifestWasCutOffIsNotBuilt() throws IOException {
        new SmallGraph(1, "one").given(store);
        Path manifest = StoreFolder.file(store, "manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.substring(0, text.length() / 2));

        assertOpenFails(Reason.NOT_BUILT, "manifest.json is not a whole manifest");
    }

    @Test
    void generationOfAnotherFormatIsNotBuilt() throws IOException {
        new SmallGraph(1, "one").given(store);
        Path manifest = StoreFolder.file(store, "manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace("\"format\" : 2", "\"format\" : 1"));

        assertOpenFails(Reason.NOT_BUILT, "manifest.json is not a whole manifest");
    }

    @Test
    void openingFindsAFileThatWasCutOff() throws IOException {
        new SmallGraph(1, "one").given(store);
        Files.write(StoreFolder.file(store, "tdb2/Data-0001/POS.bpt"), new byte[12]);

        assertOpenFails(Reason.DAMAGED, "POS.bpt has 12 bytes instead of 24");
    }

    @Test
    void openingFindsAFileThatIsGone() throws IOException {
        new SmallGraph(1, "one").given(store);
        Files.delete(StoreFolder.file(store, "tdb2/Data-0001/nodes.dat"));

        assertOpenFails(Reason.DAMAGED, "nodes.dat is missing");
    }

    @Test
    void failedOpeningLeavesNoView() throws IOException {
        new SmallGraph(1, "one").given(store);
        Files.delete(StoreFolder.file(store, "tdb2/Data-0001/nodes.dat"));

        assertThatExceptionOfType(StoreException.class).isThrownBy(store::open);

        assertThat(StoreFolder.views(store)).isEmpty();
    }

    @Test
    void currentThatLeadsOutOfTheStoreIsNotFollowed() throws IOException {
        new SmallGraph(1, "one").given(store);
        Files.writeString(store.folder().resolve("CURRENT"), "../elsewhere\n");

        assertOpenFails(Reason.DAMAGED, "CURRENT does not name a generation");
    }

    @Test
    void currentThatNamesAGenerationThatIsGoneSaysWhatIsMissing() throws IOException {
        new SmallGraph(1, "one").given(store);
        FileTree.delete(store.folder().resolve(store.generation()));

        assertOpenFails(Reason.NOT_BUILT, "manifest.json is missing");
    }

    @Test
    void currentOfGarbageDoesNotNameAGeneration() throws IOException {
        new SmallGraph(1, "one").given(store);
        Files.write(store.folder().resolve("CURRENT"), new byte[] {(byte) 0xFF, 0, (byte) 0xC3});

        assertOpenFails(Reason.DAMAGED, "CURRENT does not name a generation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0", "g-20261120T174612345Z-ffff", "\u00ff\u00c3"})
    void storeWhoseCurrentIsDamagedIsBuiltAgain(String current) throws IOException {
        new SmallGraph(1, "one").given(store);
        Files.writeString(store.folder().resolve("CURRENT"), current, ISO_8859_1);

        String second = new SmallGraph(2, "two").build(store).generation();

        assertThat(StoreFolder.names(store)).containsExactly("CURRENT", second);

        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("two", 2));
    }

    /** A failed build must not take what a person could still bring back by hand. */
    @Test
    void completeGenerationOutlivesAFailedBuildWhenCurrentIsLost() throws IOException {
        String one = new SmallGraph(1, "one").given(store).generation();
        Files.delete(store.folder().resolve("CURRENT"));
        try (StoreBuild build = store.build()) {
            build.load(new SmallGraph(2, "two")::send);
        }

        Files.writeString(store.folder().resolve("CURRENT"), one);

        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 1));
    }

    @Test
    void buildsLeaveAloneWhatNoBuildMade() throws IOException {
        new SmallGraph(2, "two").given(store);
        List<String> others = List.of("build-by-hand", "g-eography", "new-g-eography", "notes.txt");
        for (String name : others) {
            Path folder = Files.createDirectories(store.folder().resolve(name));
            Files.writeString(folder.resolve("mine.txt"), "mine");
        }
        Path view = Files.createDirectories(store.folder().resolve("views/of-the-sea"));

        new SmallGraph(1, "one").build(store);

        assertThat(StoreFolder.names(store)).containsAll(others);
        assertThat(view).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.csv", "g-eography", "manifest.json"})
    void aFolderOfOtherThingsIsNoPlaceForAStore(String other) throws IOException {
        Files.createDirectories(store.folder());
        Files.writeString(store.folder().resolve(other), "mine");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::build)
                .withMessageContaining("is not a store and contains other files, such as " + other)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OCCUPIED));
        assertThat(StoreFolder.names(store)).containsExactly(other);
    }

    @Test
    void whatAKilledFirstBuildLeftIsAPlaceForAStore() throws IOException {
        Files.createDirectories(store.folder().resolve("new-g-20261127T153531895Z-e1bd"));
        Files.createDirectories(store.folder().resolve("lost+found"));
        Files.writeString(store.folder().resolve("build.lock"), "");

        new SmallGraph(1, "one").build(store);

        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("one", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with spaces", "Übersicht-عين-☃", "100%20#1?&+", "'quoted\"", "a\\b"})
    void folderMayHaveAnyName(String name) throws IOException {
        store = GraphStore.at(folder.resolve(name).resolve("store"));

        new SmallGraph(1, "one").given(store);
        new SmallGraph(7, "two").build(store);

        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("two", 7));
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void sameTriplesInAnyOrderGiveTheSameSortedLines() {
        try (StoreBuild build = store.build()) {
            build.load(
                    out -> {
                        new SmallGraph(40, "one").send(out);
                        new SmallGraph(20, "ü").send(out);
                    });
            build.commit();
        }
        GraphStore other = GraphStore.at(folder.resolve("other"));
        try (StoreBuild build = other.build()) {
            build.load(
                    out -> {
                        new SmallGraph(20, "ü").send(out);
                        new SmallGraph(40, "one").send(out);
                    });
            build.commit();
        }

        assertThat(sortedLines(store)).hasSize(60).isEqualTo(sortedLines(other));
    }

    @Test
    void quadOfANamedGraphIsRefused() {
        Quad quad = Quad.create(node("g"), node("s"), node("p"), node("o"));
        try (StoreBuild build = store.build()) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> build.load(out -> out.quad(quad)))
                    .withMessageContaining("not in the default graph");
        }
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    private static List<String> sortedLines(GraphStore store) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StoreView view = store.open()) {
            Txn.executeRead(
                    view.dataset(), () -> RDFDataMgr.write(bytes, view.dataset(), Lang.NQUADS));
        }
        return bytes.toString(UTF_8).lines().sorted().toList();
    }

    private void assertOpenFails(Reason reason, String message) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::open)
                .withMessageContaining(message)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
