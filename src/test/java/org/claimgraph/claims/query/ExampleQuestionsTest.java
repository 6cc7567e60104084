package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.claims.build.ExampleGraph;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled query, asked of projects that are not about what the bundled data are about. */
class ExampleQuestionsTest {

    private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();

    static Stream<Arguments> questions() {
        return Stream.of("dam-break", "incident-sheet", "fact-checks")
                .map(ExampleGraph::of)
                .flatMap(
                        example ->
                                example.questions().stream()
                                        .map(question -> Arguments.of(example, question)));
    }

    @Test
    void thereIsAQuestionForEachQuery() {
        List<String> names =
                CATALOGUE.queries(Problems.strict()).stream().map(NamedQuery::name).toList();

        assertThat(questions().map(asked -> CommandLine.parse((String) asked.get()[1]).query()))
                .containsAll(names);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionFindsSomething(ExampleGraph example, String question) throws IOException {
        CommandLine command = CommandLine.parse(question);
        NamedQuery query = CATALOGUE.query(command.query(), Problems.strict());

        String rows =
                TestGraphs.write(query, command.values(), example.dataset(), ResultFormat.CSV);

        assertThat(rows.lines().skip(1)).isNotEmpty();
    }
}
