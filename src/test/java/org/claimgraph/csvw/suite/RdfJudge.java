package org.claimgraph.csvw.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.csvw.convert.CsvwSeverities;
import org.claimgraph.csvw.rdf.CsvwExtractor;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;

/** Judges cases of conversion to RDF. */
final class RdfJudge {

    private RdfJudge() {}

    static void judge(SuiteCase test) throws IOException {
        Problems problems = Problems.with(CsvwSeverities.conversion());
        Graph graph = GraphFactory.createDefaultGraph();
        StreamRDF out = StreamRDFLib.graph(graph);
        OutputMode mode = test.minimal() ? OutputMode.MINIMAL : OutputMode.STANDARD;
        SuiteRun.run(test, new CsvwExtractor(mode, out, problems), problems);
        assertThat(verdict(problems)).as("%s", problems.list()).isEqualTo(test.type());
        if (!test.result().isEmpty()) {
            Graph expected = test.expectedGraph();
            assertThat(graph.isIsomorphicWith(expected))
                    .as("expected%n%s%nbut was%n%s", text(expected), text(graph))
                    .isTrue();
        }
    }

    private static String verdict(Problems problems) {
        if (problems.count(Severity.ERROR) > 0) {
            return "NegativeRdfTest";
        }
        return problems.count(Severity.WARNING) > 0 ? "ToRdfTestWithWarnings" : "ToRdfTest";
    }

    private static String text(Graph graph) {
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, graph, Lang.TURTLE);
        return text.toString();
    }
}
