package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.files.FileTree;

/**
 * A graph whose every triple tells which build it came from: {@code <s0> <p> "value"}, {@code <s1>
 * <p> "value"} and so on.
 */
record SmallGraph(int size, String value) {

    private static final String BASE = "http://example.org/";
    private static final Map<SmallGraph, GraphStore> BUILT = new ConcurrentHashMap<>();
    private static final Node PREDICATE = NodeFactory.createURI(BASE + "p");

    void send(StreamRDF out) {
        out.prefix("ex", BASE);
        for (int i = 0; i < size; i++) {
            out.triple(
                    Triple.create(
                            NodeFactory.createURI(BASE + "s" + i),
                            PREDICATE,
                            NodeFactory.createLiteralString(value)));
        }
    }

    /** Returns the subject of a triple. */
    Node node(int number) {
        return NodeFactory.createURI(BASE + "s" + number);
    }

    StoreStatus build(GraphStore store) {
        return build(store, step -> {});
    }

    /** Makes a store as {@link #build(GraphStore)} does, where there is none yet, but only once. */
    StoreStatus given(GraphStore store) {
        GraphStore built = BUILT.computeIfAbsent(this, SmallGraph::buildOnce);
        GivenStore.link(built, store);
        return store.status();
    }

    private GraphStore buildOnce() {
        try {
            Path folder = Files.createTempDirectory("claimgraph-given-store");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileTree.discard(folder)));
            GraphStore store = GraphStore.at(folder);
            build(store);
            return store;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    StoreStatus build(GraphStore store, Consumer<BuildStep> listener) {
        try (StoreBuild build = store.build(listener)) {
            build.keepTables(Map.of());
            build.load(this::send);
            build.inspect(SmallGraph::read);
            return build.commit();
        }
    }

    /** Returns what a store answers when asked by predicate: how often it has each value. */
    static Map<String, Integer> read(GraphStore store) {
        try (StoreView view = store.open()) {
            return read(view.dataset());
        }
    }

    static Map<String, Integer> read(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> values(dataset.getDefaultGraph()));
    }

    private static Map<String, Integer> values(Graph graph) {
        Map<String, Integer> values = new TreeMap<>();
        graph.find(Node.ANY, PREDICATE, Node.ANY)
                .forEach(
                        triple ->
                                values.merge(
                                        triple.getObject().getLiteralLexicalForm(),
                                        1,
                                        Integer::sum));
        return values;
    }
}
