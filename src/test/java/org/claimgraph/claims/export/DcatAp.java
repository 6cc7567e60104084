package org.claimgraph.claims.export;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;

/** Judges descriptions of data by what DCAT-AP asks for. */
public final class DcatAp {

    private static final Shapes SHAPES =
            Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/published/dcat-ap-shapes.ttl"));

    private DcatAp() {}

    /** Returns what is mandatory and missing, or wrong. */
    public static List<String> violations(Graph graph) {
        return reports(graph, Severity.Violation);
    }

    /** Returns what is recommended and missing. */
    public static List<String> warnings(Graph graph) {
        return reports(graph, Severity.Warning);
    }

    private static List<String> reports(Graph graph, Severity severity) {
        return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
                .filter(entry -> entry.severity().equals(severity))
                .map(ReportEntry::toString)
                .toList();
    }
}
