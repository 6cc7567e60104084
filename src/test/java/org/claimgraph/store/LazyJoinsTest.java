package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.ref.QueryEngineRef;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LazyJoinsTest {

    private static final SmallGraph GRAPH = new SmallGraph(4, "one");

    @TempDir static Path folder;
    private static StoreView view;

    @BeforeAll
    static void buildAStore() {
        GraphStore store = GraphStore.at(folder.resolve("store"));
        GRAPH.build(store);
        view = store.open();
    }

    @AfterAll
    static void close() {
        view.close();
    }

    /** Joins that are made and never asked for a row, and, for each, one that is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // An empty left side.
                "?s ex:none ?o { SELECT ?n { VALUES ?n { 1 2 } VALUES ?m { 3 4 } } }",
                "?s ex:p ?o { SELECT ?n { VALUES ?n { 1 2 } VALUES ?m { 3 4 } } }",
                "?s ex:none ?o { SELECT ?s { { SELECT ?s { ?s ex:p ?a } } { SELECT ?s { ?s ex:p ?b } } } }",
                "?s ex:p ?o { SELECT ?s { { SELECT ?s { ?s ex:p ?a } } { SELECT ?s { ?s ex:p ?b } } } }",
                "?s ex:none ?o OPTIONAL { { SELECT ?s { ?s ex:p ?a } } { SELECT ?s { ?s ex:p ?b } } }",
                "?s ex:p ?o OPTIONAL { { SELECT ?s { ?s ex:p ?a } } { SELECT ?s { ?s ex:p ?b } } }",
                "?s ex:none ?o MINUS { { SELECT ?s { ?s ex:p ?a } } { SELECT ?s { ?s ex:p ?b } } }",
                "?s ex:p ?o MINUS { { SELECT ?s { ?s ex:p ?a } } VALUES ?n { 1 } VALUES ?m { 2 } }",
                // A left join, of which the rows are not needed.
                "?s ex:none ?o { SELECT ?s { { SELECT ?s { ?s ex:p ?a } } OPTIONAL { SELECT ?s { ?s ex:p ?b } } } }",
                "?s ex:p ?o { SELECT ?s { { SELECT ?s { ?s ex:p ?a } } OPTIONAL { SELECT ?s { ?s ex:p ?b } } } }",
                // The second part of a union.
                "{ ?s ex:p ?o } UNION { VALUES ?n { 1 2 } VALUES ?m { 3 4 } }",
                "?s ex:p ?o FILTER NOT EXISTS { { SELECT ?s { ?s ex:none ?a } } VALUES ?n { 1 2 } VALUES ?m { 3 } }",
            })
    void rowsAreThoseOfTheReferenceEngine(String pattern) {
        String query = "PREFIX ex: <http://example.org/> SELECT * {" + pattern + "}";

        assertThat(rows(query)).containsExactlyInAnyOrderElementsOf(reference(query));
    }

    /** Closing early reaches joins that have begun and joins that have not. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void readerMayStopAnywhere(int read) {
        String query =
                "PREFIX ex: <http://example.org/> SELECT * { { SELECT ?s { ?s ex:p ?a } } OPTIONAL { SELECT ?s {"
                        + " { SELECT ?s { ?s ex:p ?b } } VALUES ?n { 1 2 } VALUES ?m { 3 4 } } } }";
        Txn.executeRead(
                view.dataset(),
                () -> {
                    try (QueryExec execution =
                            QueryExec.dataset(view.dataset()).query(query).build()) {
                        var rows = execution.select();
                        for (int i = 0; i < read; i++) {
                            rows.next();
                        }
                    }
                });
    }

    /** What the engine of queries throws by itself says nothing about the store. */
    @Test
    void faultOfTheEngineIsNoDamage() {
        NullPointerException fault = new NullPointerException("a fault of the engine");
        fault.setStackTrace(
                new StackTraceElement[] {
                    frame("org.apache.jena.sparql.engine.join.AbstractIterHashJoin"),
                    frame("org.apache.jena.tdb2.solver.OpExecutorTDB2"),
                });

        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(
                        () ->
                                view.read(
                                        dataset -> {
                                            throw fault;
                                        }));
    }

    /** What the database throws for the engine does. */
    @Test
    void faultOfTheDatabaseIsDamage() {
        IndexOutOfBoundsException fault = new IndexOutOfBoundsException("a changed byte");
        fault.setStackTrace(
                new StackTraceElement[] {
                    frame("java.nio.Buffer"),
                    frame("org.apache.jena.dboe.base.buffer.RecordBuffer"),
                    frame("org.apache.jena.sparql.engine.iterator.QueryIteratorBase"),
                });

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(
                        () ->
                                view.read(
                                        dataset -> {
                                            throw fault;
                                        }))
                .withMessageStartingWith("The store is damaged");
    }

    private static StackTraceElement frame(String type) {
        return new StackTraceElement(type, "method", null, 1);
    }

    private static List<Binding> rows(String query) {
        return Txn.calculateRead(
                view.dataset(),
                () -> {
                    try (QueryExec execution =
                            QueryExec.dataset(view.dataset()).query(query).build()) {
                        return execution.select().materialize().stream().toList();
                    }
                });
    }

    private static List<Binding> reference(String query) {
        DatasetGraph memory = DatasetGraphFactory.create();
        GRAPH.send(StreamRDFLib.dataset(memory));
        QueryIterator rows =
                QueryEngineRef.getFactory()
                        .create(
                                QueryFactory.create(query),
                                memory,
                                BindingRoot.create(),
                                Context.setupContextForDataset(new Context(), memory))
                        .iterator();
        return Iter.toList(rows);
    }
}
