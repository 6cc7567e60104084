package org.claimgraph.claims.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule finds what breaks it, says so in the expected words, and leaves the near miss alone.
 */
class RulesTest {

    private static final List<String> IN_JAVA = List.of("LOCATION_FAR", "REFERENCE_CYCLE");

    static List<String> rules() throws IOException {
        try (Stream<Path> folders = Files.list(Graphs.RULES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theViolationIsReportedAtItsCells(String code) throws IOException {
        String expected = Files.readString(Graphs.RULES.resolve(code).resolve("expected.txt"));

        assertThat(problems(code, "violation.ttl")).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theNearMissIsNotReported(String code) throws IOException {
        assertThat(problems(code, "near-miss.ttl")).isEmpty();
    }

    @Test
    void everyShapeHasAFolder() throws IOException {
        List<String> labels =
                Graphs.shapes()
                        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                        .toList();

        assertThat(Stream.concat(labels.stream(), IN_JAVA.stream()))
                .containsExactlyInAnyOrderElementsOf(rules());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSeverityOfTheShapeIsThatOfItsCode(String code) throws IOException {
        Graph shapes = Graphs.shapes();
        List<Severity> severities =
                shapes.find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                        .filterKeep(label -> label.getObject().getLiteralLexicalForm().equals(code))
                        .mapWith(label -> severity(shapes, label.getSubject()))
                        .toList();

        assertThat(severities).allMatch(ProblemCode.valueOf(code).severity()::equals);
    }

    private static Severity severity(Graph shapes, Node shape) {
        Node level = shapes.find(shape, SHACL.severity, Node.ANY).next().getObject();
        return switch (level.getLocalName()) {
            case "Violation" -> Severity.ERROR;
            case "Warning" -> Severity.WARNING;
            case "Info" -> Severity.INFO;
            default -> throw new AssertionError(level);
        };
    }

    private static String problems(String code, String file) throws IOException {
        Problems problems = Problems.strict();
        Graph graph = Graphs.graph(Files.readString(Graphs.RULES.resolve(code).resolve(file)));
        GraphCheck.with(Graphs.shapes())
                .check(graph, Tables.map(), (table, row, column) -> "", problems);
        return problems.list().stream()
                .filter(problem -> problem.code().name().equals(code))
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }
}
