package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;

/** The cache answers as the index does, whatever it has kept or lost before. */
class SubjectCacheTest {

    private static final int SUBJECTS = 40;
    private static final int PLACES = 7;

    /** An index that counts how often it is asked. */
    private static final class Counted extends TupleIndexWrapper {
        private int finds;

        Counted(TupleIndex index) {
            super(index);
        }

        @Override
        public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
            finds++;
            return super.find(pattern);
        }
    }

    @Test
    void everyPatternFindsWhatTheIndexHolds() {
        withIndex(
                (index, all) -> {
                    SubjectCache cache = new SubjectCache(index, PLACES);
                    Random random = new Random(7);
                    for (int i = 0; i < 5000; i++) {
                        Tuple<NodeId> pattern =
                                TupleFactory.create3(
                                        part(all, random, 0),
                                        part(all, random, 1),
                                        part(all, random, 2));
                        assertThat(Iter.toList(cache.find(pattern)))
                                .as("%s", pattern)
                                .containsExactlyInAnyOrderElementsOf(matches(all, pattern));
                    }
                });
    }

    /** A part of some triple, or in one of three cases the wild card. */
    private static NodeId part(List<Tuple<NodeId>> all, Random random, int position) {
        return random.nextInt(3) == 0
                ? NodeId.NodeIdAny
                : all.get(random.nextInt(all.size())).get(position);
    }

    private static List<Tuple<NodeId>> matches(List<Tuple<NodeId>> all, Tuple<NodeId> pattern) {
        return all.stream()
                .filter(
                        triple -> {
                            boolean same = true;
                            for (int i = 0; i < 3; i++) {
                                NodeId part = pattern.get(i);
                                same &= NodeId.isAny(part) || part.equals(triple.get(i));
                            }
                            return same;
                        })
                .toList();
    }

    @Test
    void theIndexIsAskedOncePerSubject() {
        withIndex(
                (index, all) -> {
                    Counted counted = new Counted(index);
                    SubjectCache cache = new SubjectCache(counted, 1000);
                    List<Tuple<NodeId>> one = ofOneSubject(all, 3);
                    for (Tuple<NodeId> triple : one) {
                        Tuple<NodeId> pattern =
                                TupleFactory.create3(
                                        triple.get(0), triple.get(1), NodeId.NodeIdAny);
                        assertThat(Iter.toList(cache.find(pattern))).contains(triple);
                    }
                    assertThat(one).hasSize(3);
                    assertThat(counted.finds).isOne();
                });
    }

    private static List<Tuple<NodeId>> ofOneSubject(List<Tuple<NodeId>> all, int triples) {
        return all.stream()
                .map(
                        first ->
                                all.stream()
                                        .filter(other -> other.get(0).equals(first.get(0)))
                                        .toList())
                .filter(group -> group.size() == triples)
                .findFirst()
                .orElseThrow();
    }

    private static void withIndex(BiConsumer<TupleIndex, List<Tuple<NodeId>>> test) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.mem());
        try {
            Txn.executeWrite(dataset, () -> fill(dataset));
            Txn.executeRead(
                    dataset,
                    () -> {
                        TupleIndex index =
                                TDBInternal.requireStorage(dataset)
                                        .getTripleTable()
                                        .getNodeTupleTable()
                                        .getTupleTable()
                                        .selectIndex("SPO");
                        test.accept(index, new ArrayList<>(Iter.toList(index.all())));
                    });
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    /** Subjects with one triple and more, and one with more than the cache keeps. */
    private static void fill(DatasetGraph dataset) {
        for (int subject = 0; subject < SUBJECTS; subject++) {
            int triples = subject == 0 ? 200 : 1 + subject % 5;
            for (int i = 0; i < triples; i++) {
                dataset.getDefaultGraph()
                        .add(Triple.create(node("s" + subject), node("p" + i % 4), node("o" + i)));
            }
        }
    }

    private static Node node(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }
}
