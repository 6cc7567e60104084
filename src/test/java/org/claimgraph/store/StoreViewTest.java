package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoreViewTest {

    @TempDir static Path folder;
    private static GraphStore store;
    private static Map<String, FileDigest> built;

    @BeforeAll
    static void buildAStore() throws IOException {
        store = GraphStore.at(folder.resolve("store"));
        new SmallGraph(500, "one").build(store);
        built = StoreFolder.digests(store);
    }

    /** After all that the tests here do and try. */
    @AfterAll
    static void theGenerationIsAsItWasBuilt() throws IOException {
        assertThat(StoreFolder.digests(store)).isEqualTo(built);
    }

    @ParameterizedTest
    @EnumSource
    void viewOfEachKindReads(Sharing way) {
        try (StoreView view = store.open(EnumSet.of(way))) {
            assertThat(SmallGraph.read(view.dataset())).isEqualTo(Map.of("one", 500));
        }
    }

    /** A way to write, and what a program that tries it is told. */
    interface Attempt {
        void write(DatasetGraph dataset);
    }

    static Stream<Attempt> attempts() {
        var node = NodeFactory.createURI("http://example.org/new");
        return Stream.of(
                dataset -> dataset.begin(TxnType.WRITE),
                dataset -> dataset.begin(ReadWrite.WRITE),
                dataset -> Txn.executeWrite(dataset, () -> {}),
                dataset -> dataset.add(node, node, node, node),
                dataset -> dataset.getDefaultGraph().add(node, node, node),
                dataset -> dataset.clear(),
                dataset -> dataset.prefixes().add("new", "http://example.org/new/"),
                dataset ->
                        UpdateExec.dataset(dataset)
                                .update("INSERT DATA { <x:a> <x:b> 1 }")
                                .execute(),
                dataset -> UpdateExec.dataset(dataset).update("CLEAR ALL").execute());
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void writingIsRefused(Attempt attempt) {
        try (StoreView view = store.open()) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> attempt.write(view.dataset()))
                    .matches(
                            refused ->
                                    refused instanceof UnsupportedOperationException
                                            || refused instanceof OperationDeniedException);
        }
    }

    @Test
    void transactionThatMightBecomeAWriteStaysARead() {
        try (StoreView view = store.open()) {
            view.dataset().begin(TxnType.READ_PROMOTE);
            assertThat(view.dataset().promote()).isFalse();
            view.dataset().end();
        }
    }

    @Test
    void whoGetsAroundTheWrapperIsNotLetWriteEither() {
        try (StoreView view = store.open()) {
            DatasetGraph inner = ((DatasetGraphWrapper) view.dataset()).getBase();

            assertThat(TDBInternal.getTransactionCoordinator(inner).begin(TxnType.WRITE, false))
                    .isNull();
        }
    }

    @Test
    void queryCountsWhatIsThere() {
        try (StoreView view = store.open()) {
            long count =
                    Txn.calculateRead(
                            view.dataset(),
                            () ->
                                    QueryExec.dataset(view.dataset())
                                            .query(
                                                    "SELECT ?s { ?s <http://example.org/p> \"one\" }")
                                            .select()
                                            .materialize()
                                            .stream()
                                            .count());

            assertThat(count).isEqualTo(500);
        }
    }

    @Test
    void closingRemovesTheView() throws IOException {
        try (StoreView view = store.open()) {
            assertThat(StoreFolder.views(store)).hasSize(1);
        }
        assertThat(StoreFolder.views(store)).isEmpty();
    }

    @Test
    void closingTheDatasetLeavesTheViewOpen() {
        try (StoreView view = store.open()) {
            view.dataset().close();

            assertThat(SmallGraph.read(view.dataset())).isEqualTo(Map.of("one", 500));
        }
    }

    @Test
    void manyThreadsOpenAndCloseViewsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Map<String, Integer>>> answers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            answers.add(threads.submit(() -> SmallGraph.read(store)));
        }
        for (Future<Map<String, Integer>> answer : answers) {
            assertThat(answer.get()).isEqualTo(Map.of("one", 500));
        }
        threads.shutdown();
        assertThat(StoreFolder.views(store)).isEmpty();
    }
}
