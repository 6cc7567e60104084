package org.claimgraph.claims.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.problem.Problems;

/** Small graphs and queries for tests. */
public final class TestGraphs {

    private static final String PREFIXES =
            """
            PREFIX : <https://example.org/>
            PREFIX actor: <https://example.org/actor/>
            PREFIX cg: <https://w3id.org/claimgraph/ns#>
            PREFIX claim: <https://example.org/claim/>
            PREFIX document: <https://example.org/document/>
            PREFIX location: <https://example.org/location/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX relation: <https://w3id.org/claimgraph/relation/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private TestGraphs() {}

    public static DatasetGraph of(String turtle) {
        DatasetGraph graph = DatasetGraphFactory.create();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    /** Returns a query with these parameters, each as its header declares it. */
    static NamedQuery query(List<String> parameters, String text) {
        StringBuilder header = new StringBuilder("#+ summary: A test\n");
        if (!parameters.isEmpty()) {
            header.append("#+ parameters:\n");
            parameters.forEach(line -> header.append("#+   ").append(line).append('\n'));
        }
        Problems problems = Problems.strict();
        NamedQuery query = NamedQuery.parse("test.rq", header + PREFIXES + text, problems);
        if (query == null) {
            throw new IllegalArgumentException(problems.list().toString());
        }
        return query;
    }

    /**
     * Returns the answer as a table of any width, without the rule under its header and its
     * filters.
     */
    static String answer(NamedQuery query, Map<String, String> typed, DatasetGraph graph) {
        return write(query, typed, graph, ResultFormat.TABLE)
                .replaceAll("─+( +─+)*\n", "")
                .replaceAll("Filters: .*\n$", "");
    }

    static String write(
            NamedQuery query, Map<String, String> typed, DatasetGraph graph, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRun.of(query, typed, graph).write(format, 0, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
