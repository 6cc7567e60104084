package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.csvw.suite.SuiteCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The W3C's suite as a person would run it: {@code convert} and {@code validate}, with a folder
 * that stands for the IRIs of the suite. A folder has no headers, so the cases that need some are
 * left out here; the engine is tested with them elsewhere.
 */
class SuiteByCommandTest {

    private static final List<String> NEED_HEADERS =
            List.of("test014", "test016", "test120", "test122");

    @TempDir private static Path site;

    @Test
    void whatIsLeftOutIsWhatNeedsHeaders() throws IOException {
        for (String manifest : List.of("rdf", "validation")) {
            assertThat(SuiteCase.read("manifest-" + manifest + ".jsonld"))
                    .filteredOn(SuiteCase::needsHeaders)
                    .extracting(SuiteCase::number)
                    .containsExactlyElementsOf(NEED_HEADERS);
        }
    }

    @TestFactory
    Stream<DynamicTest> convertWritesTheExpectedGraphAsNTriples() throws IOException {
        return cases("rdf", test -> convert(test, "ntriples", Lang.NTRIPLES));
    }

    @TestFactory
    Stream<DynamicTest> convertWritesTheExpectedGraphAsTurtle() throws IOException {
        return cases("rdf", test -> convert(test, "turtle", Lang.TURTLE));
    }

    @TestFactory
    Stream<DynamicTest> validateExitsAsTheManifestSays() throws IOException {
        return cases("validation", SuiteByCommandTest::validate);
    }

    /** One case and what it has to do. */
    @FunctionalInterface
    private interface Run {
        void with(SuiteCase test) throws IOException;
    }

    private static Stream<DynamicTest> cases(String manifest, Run run) throws IOException {
        return SuiteCase.read("manifest-" + manifest + ".jsonld").stream()
                .filter(test -> !NEED_HEADERS.contains(test.number()))
                .map(test -> DynamicTest.dynamicTest(test.name(), () -> run.with(test)));
    }

    private static Ran claimgraph(String command, SuiteCase test, String... more)
            throws IOException {
        List<String> args = new ArrayList<>(List.of(command, test.action()));
        args.addAll(List.of("--map", SuiteCase.BASE + "=" + SuiteCase.FOLDER));
        if (test.number().equals("test259") || test.number().equals("test260")) {
            args.addAll(List.of("--map", "http://www.w3.org/.well-known/=" + wellKnown()));
        }
        if (!test.userMetadata().isEmpty()) {
            args.addAll(List.of("--metadata", test.userMetadata()));
        }
        args.addAll(List.of(more));
        return Ran.claimgraph(args.toArray(String[]::new));
    }

    /** The site's own places for metadata, which two cases are about. */
    private static Path wellKnown() throws IOException {
        Files.writeString(
                site.resolve("csvm"),
                "{+url}-metadata.json\ncsv-metadata.json\n{+url}.json\ncsvm.json\n");
        return site;
    }

    private static void convert(SuiteCase test, String to, Lang lang) throws IOException {
        String mode = test.minimal() ? "minimal" : "standard";
        Ran ran = claimgraph("convert", test, "--mode", mode, "--to", to);
        boolean negative = test.type().startsWith("Negative");

        assertThat(ran.code()).as(ran.err()).isEqualTo(negative ? 1 : 0);
        if (!test.result().isEmpty()) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.create().fromString(ran.out()).lang(lang).parse(graph);
            assertThat(graph.isIsomorphicWith(test.expectedGraph())).as(ran.out()).isTrue();
        }
    }

    private static void validate(SuiteCase test) throws IOException {
        Ran ran = claimgraph("validate", test);

        boolean negative = test.type().startsWith("Negative");
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(negative ? 1 : 0);
    }
}
