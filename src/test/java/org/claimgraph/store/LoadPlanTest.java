package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.claimgraph.run.Memory;
import org.claimgraph.store.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadPlanTest {

    private static final SmallGraph GRAPH = new SmallGraph(1000, "value");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Loader.class)
    void everyLoaderMakesAStore(Loader loader) {
        GraphStore store = GraphStore.at(folder.resolve("store"));
        try (StoreBuild build = store.build()) {
            build.load(new LoadPlan(loader, 1), GRAPH::send);
            build.commit();
        }
        assertThat(SmallGraph.read(store)).isEqualTo(Map.of("value", 1000));
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void bulkLoaderIsRefusedWithAnotherJena() {
        LoadPlan plan = new LoadPlan(Loader.BULK, 1);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> plan.checkUsable("5.7.0"))
                .withMessage(
                        "The bulk loader is tested with Jena 5.6.0 and this is Jena 5.7.0."
                                + " Use \"--loader tdb2\", which works with any.")
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.UNTESTED_JENA));
    }

    @Test
    void bulkLoaderIsUsableWithTheJenaOfThisBuild() {
        assertThatCode(() -> LoadPlan.defaults().checkUsable()).doesNotThrowAnyException();
    }

    @Test
    void stockLoaderIsUsableWithAnyJena() {
        LoadPlan plan = new LoadPlan(Loader.TDB2, 1);

        assertThatCode(() -> plan.checkUsable("6.0.0")).doesNotThrowAnyException();
    }

    @Test
    void usualMemoryIsAPartOfTheMachines() {
        assertThat(Memory.defaults().sorting()).isBetween(1L << 20, 1L << 50);
    }
}
