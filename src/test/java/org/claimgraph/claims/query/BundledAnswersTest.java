package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.claimgraph.claims.build.BundledGraph;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers that the bundled data give, to the letter: each file of {@code queries/} holds a
 * command and, below it, the table that it prints. Adding a file adds a test.
 *
 * <p>With {@code -Dclaimgraph.regenerate=true} the tables are written anew, to be read before they
 * are committed: they are reviewed like code.
 */
class BundledAnswersTest {

    private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();

    private static final DatasetGraph GRAPH = BundledGraph.dataset();

    /** Where the answers stand in the source tree, for writing them anew. */
    private static final Path SOURCES = Path.of("src/test/resources/queries");

    /** A command with the table that it prints. */
    private record Answer(String file, CommandLine command, String table) {

        static Answer read(Path file) {
            try {
                String text = Files.readString(file);
                int end = text.indexOf('\n');
                CommandLine command = CommandLine.parse(text.substring(0, end));
                return new Answer(file.getFileName().toString(), command, text.substring(end + 2));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Answer> answers() throws IOException, URISyntaxException {
        URL folder = BundledAnswersTest.class.getResource("/queries");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().map(Answer::read).toList();
        }
    }

    static Stream<NamedQuery> queries() {
        return CATALOGUE.queries(Problems.strict()).stream();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answerIsExactlyThis(Answer answer) throws IOException {
        NamedQuery query = CATALOGUE.query(answer.command().query(), Problems.strict());

        String table =
                TestGraphs.write(query, answer.command().values(), GRAPH, ResultFormat.TABLE);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Path file = SOURCES.resolve(answer.file());
            String command = Files.readAllLines(file).get(0);
            Files.writeString(file, command + "\n\n" + table);
        } else {
            assertThat(table).isEqualTo(answer.table());
        }
    }

    @Test
    void everyQueryHasAnAnswer() throws IOException, URISyntaxException {
        assertThat(answers())
                .extracting(answer -> answer.command().query())
                .containsAll(queries().map(NamedQuery::name).toList());
    }

    /** As any SPARQL engine runs it: every parameter is a variable without a value. */
    @ParameterizedTest
    @MethodSource("queries")
    void textRunsAsItStands(NamedQuery query) {
        try (QueryExec execution =
                QueryExec.dataset(GRAPH).query(query.text()).timeout(1, TimeUnit.MINUTES).build()) {
            assertThat(execution.select().materialize().getResultVars()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void exampleRuns(NamedQuery query) {
        Map<String, String> values = CommandLine.parse(query.example()).values();

        assertThat(TestGraphs.write(query, values, GRAPH, ResultFormat.TABLE)).contains("row");
    }
}
