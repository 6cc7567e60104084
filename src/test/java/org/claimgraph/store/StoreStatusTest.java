package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreStatusTest {

    @TempDir Path folder;
    private GraphStore store;

    @BeforeEach
    void nameTheStore() {
        store = GraphStore.at(folder.resolve("store"));
    }

    @Test
    void statusTellsWhatWasBuilt() throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.csv"), "id\nc1\n");
        buildWith(Map.of("claims.csv", claims));

        StoreStatus status = store.status();

        assertThat(status.generation()).isEqualTo(store.generation());
        assertThat(status.triples()).isEqualTo(1);
        assertThat(status.built()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(status.tables().get("claims.csv").sha256())
                .isEqualTo(FileDigest.of(claims).sha256());
    }

    @Test
    void tablesAreKeptAsTheyWere() throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.csv"), "id\nc1\n");
        buildWith(Map.of("claims.csv", claims));
        Files.writeString(claims, "id\nc2\n");

        try (StoreView view = store.open()) {
            assertThat(view.tables().resolve("claims.csv")).hasContent("id\nc1\n");
        }
    }

    @Test
    void changedTablesAreNamed() throws IOException {
        Path same = Files.writeString(folder.resolve("same.csv"), "id\n");
        Path longer = Files.writeString(folder.resolve("longer.csv"), "id\n");
        Path edited = Files.writeString(folder.resolve("edited.csv"), "id\nc1\n");
        buildWith(
                Map.of(
                        "same.csv",
                        same,
                        "longer.csv",
                        longer,
                        "edited.csv",
                        edited,
                        "gone.csv",
                        same));
        Files.writeString(longer, "id\nc1\n");
        Files.writeString(edited, "id\nc2\n");
        setModified(edited, 10);

        assertThat(
                        store.status()
                                .changedTables(
                                        Map.of(
                                                "same.csv",
                                                same,
                                                "longer.csv",
                                                longer,
                                                "edited.csv",
                                                edited,
                                                "new.csv",
                                                same)))
                .containsExactly("edited.csv", "gone.csv", "longer.csv", "new.csv");
    }

    @Test
    void tableThatWasOnlySavedAgainHasNotChanged() throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.csv"), "id\nc1\n");
        buildWith(Map.of("claims.csv", claims));
        setModified(claims, 10);

        assertThat(store.status().changedTables(Map.of("claims.csv", claims))).isEmpty();
    }

    private void buildWith(Map<String, Path> tables) {
        try (StoreBuild build = store.build()) {
            build.keepTables(tables);
            build.load(new SmallGraph(1, "one")::send);
            build.commit();
        }
    }

    private static void setModified(Path file, int secondsLater) throws IOException {
        Instant modified = Files.getLastModifiedTime(file).toInstant();
        Files.setLastModifiedTime(file, FileTime.from(modified.plusSeconds(secondsLater)));
    }
}
