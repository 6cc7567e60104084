package org.claimgraph.csvw.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteReportTest {

    private static final String CASE = SuiteCase.BASE + "manifest-rdf#test001";

    private static void fail() {
        throw new AssertionError("no");
    }

    @Test
    void aCaseThatIsExpectedToFailHasTo() {
        SuiteReport report = new SuiteReport(Set.of(CASE));

        assertThatCode(() -> report.run("rdf", CASE, "", SuiteReportTest::fail))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> report.run("rdf", CASE, "", () -> {}))
                .isInstanceOf(AssertionError.class)
                .hasMessage(CASE + " passes now: take it off the list of failures");
    }

    @Test
    void figuresCountWhatPassedAndSayHow() throws Throwable {
        SuiteReport report = new SuiteReport(Set.of(CASE));
        report.run("rdf", CASE, "", SuiteReportTest::fail);
        report.run("rdf", CASE + "2", "", () -> {});
        report.run("json", CASE + "3", "with a grain of salt", () -> {});

        assertThat(report.figures())
                .containsExactly(
                        "W3C suite, rdf: 1/2",
                        "W3C suite, json: 1/1, 1 of them with a grain of salt");
    }

    @Test
    void theReportSaysWhatFailed(@TempDir Path folder) throws Throwable {
        SuiteReport report = new SuiteReport(Set.of(CASE));
        report.run("rdf", CASE, "", SuiteReportTest::fail);

        assertThat(outcomes(report, folder)).isEqualTo("[http://www.w3.org/ns/earl#failed]");
    }

    private static String outcomes(SuiteReport report, Path folder) throws IOException {
        report.write(folder.resolve("earl.ttl"));
        Model earl = RDFDataMgr.loadModel(folder.resolve("earl.ttl").toString());
        return earl.listObjectsOfProperty(
                        ResourceFactory.createProperty("http://www.w3.org/ns/earl#outcome"))
                .toList()
                .toString();
    }
}
