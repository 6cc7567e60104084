package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Kills real builds, as {@code kill -9} does. */
class KilledBuildTest {

    private static final Map<String, Integer> OLD = Map.of("old", 400);
    private static final Map<String, Integer> NEW = Map.of("new", 300);

    @TempDir Path folder;
    private GraphStore store;

    @BeforeEach
    void buildTheOldStore() {
        store = GraphStore.at(folder.resolve("store"));
        new SmallGraph(400, "old").build(store);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RETIRE")
    void buildKilledBeforeItsSwitchLeavesTheOldStore(BuildStep step) throws IOException {
        killBefore(step);

        assertThat(SmallGraph.read(store)).isEqualTo(OLD);
        assertNextBuildCleansUp();
    }

    @Test
    void buildKilledAfterItsSwitchLeavesTheNewStore() throws IOException {
        killBefore(BuildStep.RETIRE);

        assertThat(SmallGraph.read(store)).isEqualTo(NEW);
        assertNextBuildCleansUp();
    }

    @Test
    void buildKilledAtAnyMomentLeavesAStoreThatVerifies() throws Exception {
        Random random = new Random(20261120);
        for (int round = 0; round < 4; round++) {
            try (ChildJvm child = buildingChild("NONE")) {
                child.awaitLine("LOAD");
                Thread.sleep(random.nextInt(700));
            }
            assertThat(SmallGraph.read(store)).isIn(OLD, NEW);
            assertThat(store.verify().problems()).isEmpty();
        }
        assertNextBuildCleansUp();
    }

    private void killBefore(BuildStep step) throws IOException {
        try (ChildJvm child = buildingChild(step.name())) {
            child.awaitLine(step.name());
        }
    }

    private ChildJvm buildingChild(String stop) throws IOException {
        return ChildJvm.start(BuildingChild.class, store.folder(), 300, "new", stop);
    }

    private void assertNextBuildCleansUp() throws IOException {
        String next = new SmallGraph(2, "next").build(store).generation();

        assertThat(StoreFolder.names(store)).containsExactly("CURRENT", next);
        assertThat(StoreFolder.views(store)).isEmpty();
    }
}
