package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.claims.build.DamBreakGraph;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled query, asked of a project that is not about what the bundled data are about. */
class DamBreakQuestionsTest {

    private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();

    static Stream<CommandLine> questions() throws IOException {
        return Files.readAllLines(DamBreakGraph.QUESTIONS).stream().map(CommandLine::parse);
    }

    @Test
    void thereIsAQuestionForEachQueryInItsOrder() throws IOException {
        List<String> names =
                CATALOGUE.queries(Problems.strict()).stream().map(NamedQuery::name).toList();

        assertThat(questions().map(CommandLine::query)).containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionFindsSomething(CommandLine question) throws IOException {
        NamedQuery query = CATALOGUE.query(question.query(), Problems.strict());

        String rows =
                TestGraphs.write(
                        query, question.values(), DamBreakGraph.dataset(), ResultFormat.CSV);

        assertThat(rows.lines().skip(1)).isNotEmpty();
    }
}
