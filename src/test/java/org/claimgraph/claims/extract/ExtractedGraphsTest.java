package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/extract/graphs} is a test: its tables give exactly the
 * graph in its {@code expected.ttl}.
 */
class ExtractedGraphsTest {

    private static final Path FOLDERS = Path.of("src/test/resources/extract/graphs");

    @ParameterizedTest
    @MethodSource("folders")
    void tablesGiveTheExpectedGraph(String folder) throws IOException {
        Path tables = FOLDERS.resolve(folder);

        ReadProject read = ReadProject.of(ReadProject.tables(tables));

        Graph expected = RDFDataMgr.loadGraph(tables.resolve("expected.ttl").toString());
        assertThat(read.problems()).isEmpty();
        assertThat(missingFrom(expected, read.graph())).as("too many").isEmpty();
        assertThat(missingFrom(read.graph(), expected)).as("too few").isEmpty();
    }

    static List<String> folders() throws IOException {
        try (var folders = Files.list(FOLDERS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Triple> missingFrom(Graph one, Graph other) {
        return other.stream().filter(triple -> !one.contains(triple)).toList();
    }
}
