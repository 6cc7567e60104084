package org.claimgraph.store.bulk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Databases that are not what was put in, in one way each. */
class FinishedDatabaseTest {

    private static final List<Triple> TRIPLES =
            List.copyOf(new LinkedHashSet<>(new RandomTriples(1, 1000, 5).list(300)));
    private static final Triple SPOILED = TRIPLES.get(150);

    @TempDir Path folder;
    private long terms;

    @BeforeEach
    void load() {
        try (OpenedDatabase database = OpenedDatabase.bulk(folder, OpenedDatabase.AMPLE, TRIPLES)) {
            DatasetGraph dataset = database.dataset();
            terms = Txn.calculateRead(dataset, () -> Records.count(nodeIndex(dataset)));
        }
    }

    @Test
    void soundOnePasses() {
        assertThatCode(() -> check(TRIPLES.size())).doesNotThrowAnyException();
    }

    @Test
    void otherNumberOfTriplesIsFound() {
        assertFound("records instead of 7", 7);
    }

    @ParameterizedTest
    @EnumSource(TripleOrder.class)
    void indexThatLacksATripleIsFound(TripleOrder order) {
        spoil(order, TupleIndex::delete);

        assertFound(order + " has " + (TRIPLES.size() - 1), TRIPLES.size());
    }

    @ParameterizedTest
    @EnumSource(TripleOrder.class)
    void indexThatHasAnotherTripleInsteadIsFound(TripleOrder order) {
        spoil(
                order,
                (index, triple) -> {
                    index.delete(triple);
                    index.add(
                            TupleFactory.create3(
                                    triple.get(0),
                                    triple.get(1),
                                    NodeIdFactory.createPtr(1 << 30)));
                });

        assertFound(order + " has no " + SPOILED, TRIPLES.size());
    }

    @Test
    void termThatCannotBeFoundIsFound() {
        spoilNodeIndex(
                (tree, record) -> {
                    tree.delete(record);
                    tree.insert(record(NodeFactory.createURI("urn:other"), 0));
                });

        assertFound("no id for " + SPOILED.getSubject(), TRIPLES.size());
    }

    @Test
    void termWithTheIdOfAnotherIsFound() {
        spoilNodeIndex(
                (tree, record) -> {
                    tree.delete(record);
                    tree.insert(record(SPOILED.getSubject(), 0));
                });

        assertFound("the id of " + SPOILED.getSubject() + " is that of", TRIPLES.size());
    }

    private static Record record(Node term, long id) {
        byte[] value = new byte[Long.BYTES];
        BigEndian.put(value, 0, id);
        return new Record(NodeLib.hash(term).getBytes().clone(), value);
    }

    private void spoilNodeIndex(BiConsumer<BPlusTree, Record> work) {
        write(dataset -> work.accept(nodeIndex(dataset), record(SPOILED.getSubject(), 0)));
    }

    private static BPlusTree nodeIndex(DatasetGraph dataset) {
        return LoaderOps.ntBPTree(nodes(dataset));
    }

    private static NodeTable nodes(DatasetGraph dataset) {
        return TDBInternal.requireStorage(dataset)
                .getTripleTable()
                .getNodeTupleTable()
                .getNodeTable();
    }

    private void spoil(TripleOrder order, BiConsumer<TupleIndex, Tuple<NodeId>> work) {
        write(
                dataset -> {
                    NodeTable nodes = nodes(dataset);
                    List<NodeId> ids = new ArrayList<>();
                    for (Node term :
                            List.of(
                                    SPOILED.getSubject(),
                                    SPOILED.getPredicate(),
                                    SPOILED.getObject())) {
                        ids.add(nodes.getNodeIdForNode(term));
                    }
                    work.accept(
                            TDBInternal.findIndex(dataset, order.name()),
                            TupleFactory.create3(ids.get(0), ids.get(1), ids.get(2)));
                });
    }

    private void write(java.util.function.Consumer<DatasetGraph> work) {
        try (OpenedDatabase database = OpenedDatabase.open(folder)) {
            Txn.executeWrite(database.dataset(), () -> work.accept(database.dataset()));
        }
    }

    private void check(long triples) {
        try (FinishedDatabase database = FinishedDatabase.open(folder)) {
            database.check(terms, triples, TRIPLES);
        }
    }

    private void assertFound(String words, long triples) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> check(triples))
                .withMessageStartingWith("The database is not what was put in: ")
                .withMessageContaining(words);
    }
}
