package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.claimgraph.claims.build.BundledGraph;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A query that starts from its values has the rows of its text, as Jena alone finds them. */
class PlannedQueriesTest {

    private static final DatasetGraph GRAPH = BundledGraph.dataset();

    private static final String TWO_GRAPHS =
            """
            PREFIX : <https://example.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            :a :n 1 ; rdfs:label "default" .
            :g { :a :n 2 ; rdfs:label "named" }
            """;

    static Stream<NamedQuery> queries() {
        return QueryCatalogue.bundled().queries(Problems.strict()).stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void rowsAreThoseOfTheTextWithItsExample(NamedQuery query) {
        Map<String, String> typed = CommandLine.parse(query.example()).values();

        assertThat(planned(query, typed, GRAPH)).isEqualTo(plain(query, typed, GRAPH));
    }

    /** The variable is bound by the triples of an OPTIONAL only: moving the test would add rows. */
    @Test
    void testOfWhatMayBeUnboundStaysWhereItIs() {
        DatasetGraph graph =
                TestGraphs.of(
                        """
                        claim:k1 a cg:Claim ; cg:claimant actor:smith .
                        claim:k2 a cg:Claim .
                        actor:smith a cg:Actor .
                        """);
        NamedQuery query =
                TestGraphs.query(
                        List.of("speaker: actor"),
                        """
                        SELECT ?claim ?speaker {
                          ?claim a cg:Claim .
                          OPTIONAL { ?claim cg:claimant ?speaker }
                          FILTER (!BOUND(?_speaker) || ?speaker = ?_speaker)
                        } ORDER BY ?claim
                        """);
        Map<String, String> typed = Map.of("speaker", "smith");

        assertThat(planned(query, typed, graph)).hasSize(2).isEqualTo(plain(query, typed, graph));
    }

    @Test
    void lookupsOfSeveralTriplesAndSeveralMatchesAreThoseOfOptional() {
        DatasetGraph graph =
                TestGraphs.of(
                        """
                        :a :n 1 ; :knows :b , :c , :a .
                        :b :n 2 ; :knows :b .
                        :c rdfs:label "c" .
                        """);
        NamedQuery query =
                TestGraphs.query(
                        List.of(),
                        """
                        SELECT * {
                          ?x :n ?n .
                          OPTIONAL { ?x :knows ?y . ?y :n ?m }
                          OPTIONAL { ?y :knows ?y . ?y ?p ?o }
                          OPTIONAL { ?y rdfs:label ?label }
                        }
                        """);

        assertThat(planned(query, Map.of(), graph)).isEqualTo(plain(query, Map.of(), graph));
    }

    @Test
    void optionalsOfNamedGraphsAskThoseGraphs() {
        DatasetGraph graph = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(graph, () -> RDFParser.fromString(TWO_GRAPHS, Lang.TRIG).parse(graph));
        NamedQuery query =
                TestGraphs.query(
                        List.of(),
                        "SELECT * { GRAPH ?g { ?x :n ?n . OPTIONAL { ?x rdfs:label ?label } } }");

        Txn.executeRead(
                graph,
                () ->
                        assertThat(planned(query, Map.of(), graph))
                                .anyMatch(row -> row.contains("named"))
                                .isEqualTo(plain(query, Map.of(), graph)));
    }

    private static List<String> planned(
            NamedQuery query, Map<String, String> typed, DatasetGraph graph) {
        return sorted(TestGraphs.write(query, typed, graph, ResultFormat.TSV));
    }

    private static List<String> plain(
            NamedQuery query, Map<String, String> typed, DatasetGraph graph) {
        Map<Var, Node> values = new LinkedHashMap<>();
        QueryRun.of(query, typed, graph)
                .values()
                .forEach((name, value) -> values.put(query.parameter(name).variable(), value));
        Query text = QueryTransformOps.replaceVars(QueryFactory.create(query.text()), values);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExecution execution = QueryExecution.create(text, DatasetFactory.wrap(graph))) {
            ResultSetMgr.write(out, execution.execSelect(), ResultSetLang.RS_TSV);
        }
        return sorted(out.toString(StandardCharsets.UTF_8));
    }

    private static List<String> sorted(String rows) {
        return rows.lines().sorted().toList();
    }
}
