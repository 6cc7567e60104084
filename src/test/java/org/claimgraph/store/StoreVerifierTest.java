package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreVerifierTest {

    @TempDir private static Path shared;
    private static GraphStore built;

    @TempDir Path folder;
    private GraphStore store;

    @BeforeAll
    static void buildAStore() throws IOException {
        built = GraphStore.at(shared.resolve("store"));
        Path claims = Files.writeString(shared.resolve("claims.csv"), "id\nc1\n");
        try (StoreBuild build = built.build()) {
            build.keepTables(Map.of("claims.csv", claims));
            build.load(new SmallGraph(12, "one")::send);
            build.commit();
        }
    }

    @BeforeEach
    void takeTheStore() {
        store = GraphStore.at(folder.resolve("store"));
        GivenStore.link(built, store);
    }

    @Test
    void storeAsItWasBuiltHasNoProblemsAndItsTriplesAreCounted() {
        VerifyReport report = store.verify();

        assertThat(report.problems()).isEmpty();
        assertThat(report.triples()).hasValue(12);
        assertThat(report.files()).isGreaterThan(30);
    }

    @Test
    void changedByteIsFoundThoughTheSizeIsTheSame() throws IOException {
        StoreFolder.flipByte(StoreFolder.file(store, "tdb2/Data-0001/SPO.dat"), 5000);

        assertThat(onlyProblem().toString())
                .startsWith(store.generation() + "/tdb2/Data-0001/SPO.dat: has SHA-256 ")
                .endsWith(
                        " (STORE_DAMAGED)\n" + "  Run \"claimgraph build\" to rebuild the store.");
    }

    @Test
    void damagedFilesAreNotCounted() throws IOException {
        StoreFolder.flipByte(StoreFolder.file(store, "tdb2/Data-0001/SPO.dat"), 5000);

        assertThat(store.verify().triples()).isEmpty();
    }

    @Test
    void changedCopyOfATableIsFound() throws IOException {
        Files.writeString(StoreFolder.file(store, "tables/claims.csv"), "id\nc1\nc2\n");

        assertThat(onlyProblem().message()).isEqualTo("has 9 bytes instead of 6");
    }

    @Test
    void missingFileIsFound() throws IOException {
        Files.delete(StoreFolder.file(store, "tdb2/Data-0001/nodes.bpt"));

        assertThat(onlyProblem().message()).isEqualTo("is missing");
    }

    @Test
    void fileThatNoBuildWroteIsFound() throws IOException {
        Files.writeString(StoreFolder.file(store, "tables/notes.txt"), "");

        assertThat(onlyProblem().message()).isEqualTo("was not there when the store was built");
    }

    @Test
    void lockAndJournalOfSomebodyElsesToolAreNoDamage() throws IOException {
        Files.writeString(StoreFolder.file(store, "tdb2/Data-0001/journal.jrnl"), "");
        Files.writeString(StoreFolder.file(store, "tdb2/tdb.lock"), "");

        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void countThatIsNotTheManifestsIsFoundInEachIndex() throws IOException {
        Path manifest = StoreFolder.file(store, "manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest).replace("\"triples\" : 12", "\"triples\" : 13"));

        assertThat(store.verify().problems())
                .extracting(Problem::message)
                .containsExactly(
                        "says 13 triples, and the index OSP holds 12",
                        "says 13 triples, and the index POS holds 12",
                        "says 13 triples, and the index SPO holds 12");
    }

    @Test
    void verifyingLeavesNoView() throws IOException {
        store.verify();

        assertThat(StoreFolder.views(store)).isEmpty();
    }

    @Test
    void storeThatWasNeverBuiltCannotBeVerified() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> GraphStore.at(folder.resolve("elsewhere")).verify())
                .withMessageContaining("There is no graph in");
    }

    private Problem onlyProblem() {
        VerifyReport report = store.verify();
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().get(0).code()).isEqualTo(ProblemCode.STORE_DAMAGED);
        return report.problems().get(0);
    }
}
