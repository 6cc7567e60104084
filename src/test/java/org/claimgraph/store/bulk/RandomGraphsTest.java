package org.claimgraph.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs by chance, with so little memory that everything is spilled, and with enough. */
class RandomGraphsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "1,    1,  20,    3, 1",
        "2,  500,  40,    3, 1",
        "3, 5000, 300,   10, 1",
        "4, 9000, 9000, 900, 1",
        "5, 9000, 9000,   3, 60000",
        "6, 9000, 300,   10, 67108864",
    })
    void holdWhatWasPutInAndNothingElse(
            long seed, int count, int terms, int predicates, long memory) {
        List<Triple> triples = new RandomTriples(seed, terms, predicates).list(count);

        try (OpenedDatabase database = OpenedDatabase.bulk(folder.resolve("db"), memory, triples)) {
            assertThat(database.triples()).isEqualTo(new HashSet<>(triples));
            for (Triple triple : triples.subList(0, Math.min(count, 100))) {
                assertFoundBy(
                        Triple.create(triple.getSubject(), Node.ANY, Node.ANY), triples, database);
                assertFoundBy(
                        Triple.create(Node.ANY, triple.getPredicate(), Node.ANY),
                        triples,
                        database);
                assertFoundBy(
                        Triple.create(Node.ANY, Node.ANY, triple.getObject()), triples, database);
                assertFoundBy(triple, triples, database);
            }
        }
    }

    private static void assertFoundBy(
            Triple pattern, List<Triple> triples, OpenedDatabase database) {
        Set<Triple> expected = new HashSet<>();
        for (Triple triple : triples) {
            if (pattern.matches(triple) && isTermFor(pattern.getObject(), triple.getObject())) {
                expected.add(triple);
            }
        }
        assertThat(database.find(pattern))
                .as("found by %s", pattern)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean isTermFor(Node pattern, Node term) {
        return pattern.equals(Node.ANY) || pattern.equals(term);
    }
}
