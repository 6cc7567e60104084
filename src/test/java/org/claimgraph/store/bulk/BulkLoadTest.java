package org.claimgraph.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkLoadTest {

    private static final Node PREDICATE = NodeFactory.createURI("http://example.org/p");

    @TempDir Path folder;

    /** 341 records fill a block, 292 blocks a node above them: here are the edges of both. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 341, 342, 343, 683, 1023, 100_000})
    void indexesOfAnySizeAreSound(int count) {
        List<Triple> triples = numbered(0, count);

        try (OpenedDatabase database = bulk("db", triples)) {
            Txn.executeRead(database.dataset(), () -> checkTrees(database));
            assertThat(database.triples()).hasSize(count).isEqualTo(new HashSet<>(triples));
        }
    }

    private static void checkTrees(OpenedDatabase database) {
        NodeTupleTable table =
                TDBInternal.requireStorage(database.dataset()).getTripleTable().getNodeTupleTable();
        LoaderOps.ntBPTree(table.getNodeTable()).check();
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            LoaderOps.idxBTree(index).check();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 67108864", "342, 67108864", "5000, 67108864", "5000, 1"})
    void laterInsertsAndDeletesAreThere(int count, long memory) {
        List<Triple> triples = numbered(0, count);
        List<Triple> more = numbered(count / 2, count / 2 + 3000);

        try (OpenedDatabase database = OpenedDatabase.bulk(folder.resolve("db"), memory, triples)) {
            database.add(more);
            assertThat(database.triples()).isEqualTo(OpenedDatabase.both(triples, more));
            database.remove(triples);
            assertThat(database.triples())
                    .isEqualTo(new HashSet<>(numbered(count, count / 2 + 3000)));
            database.remove(more);
            assertThat(database.triples()).isEmpty();
            Txn.executeRead(database.dataset(), () -> checkTrees(database));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {OpenedDatabase.TINY, OpenedDatabase.AMPLE})
    void databaseCanBeCompactedAndGoesOn(long memory) {
        List<Triple> triples = numbered(0, 2000);
        Path place = folder.resolve("db");
        Set<Triple> expected = OpenedDatabase.both(numbered(500, 2000), numbered(5000, 5001));
        try (OpenedDatabase database = OpenedDatabase.bulk(place, memory, triples)) {
            database.remove(numbered(0, 500));
            DatabaseMgr.compact(database.dataset());
            database.add(numbered(5000, 5001));

            assertThat(database.triples()).isEqualTo(expected);
        }
        try (OpenedDatabase again = OpenedDatabase.open(place)) {
            assertThat(again.triples()).as("opened again").isEqualTo(expected);
        }
    }

    /** A backup is a dump: what it holds is loaded into a database by TDB2's own means. */
    @ParameterizedTest
    @ValueSource(longs = {OpenedDatabase.TINY, OpenedDatabase.AMPLE})
    void databaseCanBeBackedUpAndRestored(long memory) {
        List<Triple> triples = new ArrayList<>(new RandomTriples(7, 900, 40).list(4000));
        triples.removeIf(triple -> !isOfIrisAndLiterals(triple));
        assertThat(triples).hasSizeGreaterThan(500);
        try (OpenedDatabase database = OpenedDatabase.bulk(folder.resolve("db"), memory, triples);
                OpenedDatabase restored = OpenedDatabase.open(folder.resolve("restored"))) {
            String backup = DatabaseMgr.backup(database.dataset());

            Txn.executeWrite(restored.dataset(), () -> RDFDataMgr.read(restored.dataset(), backup));
            assertThat(database.triples()).isEqualTo(new HashSet<>(triples));
            assertThat(restored.triples()).isEqualTo(database.triples());
        }
    }

    /**
     * Blank nodes have other labels in a dump, and predicates that are not IRIs cannot be parsed.
     */
    private static boolean isOfIrisAndLiterals(Triple triple) {
        return triple.getSubject().isURI()
                && triple.getPredicate().isURI()
                && (triple.getObject().isURI() || triple.getObject().isLiteral());
    }

    @Test
    void filesAreTheSameForAnyMemory() throws IOException {
        List<Triple> triples = new RandomTriples(7, 6000, 40).list(12_000);
        bulk("ample", triples).close();
        OpenedDatabase.bulk(folder.resolve("tiny"), OpenedDatabase.TINY, triples).close();

        assertThat(files("tiny")).isEqualTo(files("ample"));
    }

    private SortedMap<String, String> files(String name) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve(name))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("tdb.lock")) {
                    files.put(
                            folder.resolve(name).relativize(file).toString(),
                            Integer.toHexString(
                                    java.util.Arrays.hashCode(Files.readAllBytes(file))));
                }
            }
        }
        return files;
    }

    @Test
    void triplesThatComeTwiceAreThereOnce() {
        List<Triple> twice = new ArrayList<>(numbered(0, 3000));
        twice.addAll(numbered(0, 3000));

        try (OpenedDatabase database =
                OpenedDatabase.bulk(folder.resolve("db"), OpenedDatabase.TINY, twice)) {
            assertThat(database.find(Triple.ANY)).hasSize(3000);
        }
    }

    @Test
    void prefixesAreKept() {
        try (OpenedDatabase database =
                OpenedDatabase.bulk(
                        folder.resolve("db"),
                        OpenedDatabase.AMPLE,
                        out -> {
                            out.prefix("ex", "http://example.org/");
                            out.triple(numbered(0, 1).get(0));
                            out.prefix("late", "http://example.org/late#");
                        })) {
            assertThat(
                            Txn.calculateRead(
                                    database.dataset(),
                                    () -> database.dataset().prefixes().getMapping()))
                    .containsEntry("ex", "http://example.org/")
                    .containsEntry("late", "http://example.org/late#")
                    .hasSize(2);
        }
    }

    @Test
    void quadOfAnotherGraphIsRefused() {
        Quad quad = new Quad(PREDICATE, numbered(0, 1).get(0));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> OpenedDatabase.bulk(folder.resolve("db"), 1, out -> out.quad(quad)))
                .withMessageStartingWith("not in the default graph");
    }

    @Test
    void quadOfTheDefaultGraphIsATriple() {
        Triple triple = numbered(0, 1).get(0);
        Quad quad = new Quad(Quad.defaultGraphNodeGenerated, triple);

        try (OpenedDatabase database =
                OpenedDatabase.bulk(
                        folder.resolve("db"), OpenedDatabase.AMPLE, out -> out.quad(quad))) {
            assertThat(database.triples()).containsExactly(triple);
        }
    }

    @Test
    void whatTheSourceThrowsComesThrough() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(
                        () ->
                                OpenedDatabase.bulk(
                                        folder.resolve("db"),
                                        OpenedDatabase.AMPLE,
                                        out -> {
                                            numbered(0, 10_000).forEach(out::triple);
                                            throw new UnsupportedOperationException();
                                        }));
    }

    @Test
    void whatTheWriterThrowsReachesTheSource() {
        Triple unknown = Triple.create(PREDICATE, PREDICATE, Node.ANY);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(
                        () ->
                                OpenedDatabase.bulk(
                                        folder.resolve("db"),
                                        OpenedDatabase.AMPLE,
                                        List.of(unknown)));
    }

    private OpenedDatabase bulk(String name, List<Triple> triples) {
        return OpenedDatabase.bulk(folder.resolve(name), OpenedDatabase.AMPLE, triples);
    }

    private static List<Triple> numbered(int from, int to) {
        List<Triple> triples = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Node subject = NodeFactory.createURI("http://example.org/s" + i);
            triples.add(Triple.create(subject, PREDICATE, subject));
        }
        return triples;
    }
}
