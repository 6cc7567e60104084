package org.claimgraph.csvw.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The W3C's suite for CSV on the Web, all four manifests of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class W3cSuiteTest {

    /** IRIs of cases that are known to fail. One that passes has to leave this list. */
    private static final Set<String> EXPECTED_FAILURES = Set.of();

    private static final Path EARL = Path.of("target/earl.ttl");

    private final SuiteReport report = new SuiteReport(EXPECTED_FAILURES);

    /** What decides whether a case passes. */
    @FunctionalInterface
    private interface Judge {
        void judge(SuiteCase test) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> validation() throws IOException {
        return cases("validation", 282, ValidationJudge::judge);
    }

    @TestFactory
    Stream<DynamicTest> conversionToRdf() throws IOException {
        return cases("rdf", 270, RdfJudge::judge);
    }

    @TestFactory
    Stream<DynamicTest> conversionToJson() throws IOException {
        return cases("json", 270, JsonJudge::judge);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotNormative() throws IOException {
        return cases("nonnorm", 18, JsonJudge::judge);
    }

    private Stream<DynamicTest> cases(String manifest, int count, Judge judge) throws IOException {
        var cases = SuiteCase.read("manifest-" + manifest + ".jsonld");
        assertThat(cases).hasSize(count);
        return cases.stream()
                .map(
                        test ->
                                DynamicTest.dynamicTest(
                                        test.name(),
                                        () ->
                                                report.run(
                                                        manifest,
                                                        test.iri(),
                                                        remark(test),
                                                        () -> judge.judge(test))));
    }

    private static String remark(SuiteCase test) {
        boolean trimmed = !test.isNormative() && JsonJudge.TRIMMED.containsKey(test.number());
        return trimmed
                ? "against the expected file with the white space removed that their dialect removes"
                : "";
    }

    @AfterAll
    void tellTheFiguresAndWriteTheReport() throws IOException {
        report.figures().forEach(System.out::println);
        if (report.size() == 840) {
            report.write(EARL);
            Model earl = RDFDataMgr.loadModel(EARL.toString());
            assertThat(earl.listResourcesWithProperty(SuiteReport.TEST).toList()).hasSize(840);
            assertThat(earl.listObjectsOfProperty(SuiteReport.TEST).toList()).hasSize(840);
        }
    }
}
