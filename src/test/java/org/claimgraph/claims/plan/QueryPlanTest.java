package org.claimgraph.claims.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The optimizer gives the rows that Jena's gives, from any graph. */
class QueryPlanTest {

    private static final String PREFIX = "PREFIX : <http://example/> ";

    /** Ten things with some of three properties, whose values are things, texts and numbers. */
    private static void fill(Graph graph) {
        Random random = new Random(11);
        String[] values = {":t%d", "\"text %d\"", "%d", "\"0%d\"", "\"%d\"@en"};
        for (int i = 0; i < 60; i++) {
            String value = values[random.nextInt(values.length)].formatted(random.nextInt(10));
            graph.add(
                    SSE.parseTriple(
                            "(:t%d :p%d %s)"
                                    .formatted(random.nextInt(10), random.nextInt(3), value)));
        }
    }

    private static List<String> rows(
            Supplier<Dataset> graphs, String query, RewriteFactory optimizer) {
        Dataset dataset = graphs.get();
        Txn.executeWrite(dataset, () -> fill(dataset.asDatasetGraph().getDefaultGraph()));
        return Txn.calculateRead(
                dataset,
                () -> {
                    try (QueryExecution execution =
                            QueryExecution.dataset(dataset).query(PREFIX + query).build()) {
                        execution.getContext().set(ARQConstants.sysOptimizerFactory, optimizer);
                        ResultSet answer = execution.execSelect();
                        List<String> rows = new ArrayList<>();
                        while (answer.hasNext()) {
                            rows.add(words(answer.nextBinding(), answer.getResultVars()));
                        }
                        return rows;
                    }
                });
    }

    private static String words(Binding row, List<String> columns) {
        List<String> words = new ArrayList<>();
        columns.forEach(column -> words.add(column + "=" + row.get(column)));
        return String.join(" ", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s :p0 ?o OPTIONAL { ?s :p1 ?a } OPTIONAL { ?s :p2 ?b } }",
                "SELECT * { ?s :p0 ?o OPTIONAL { ?s :p1 ?a . ?a :p2 ?b } OPTIONAL { ?o :p1 ?c } }",
                "SELECT * { ?s :p0 ?o OPTIONAL { ?s :p1 ?a } OPTIONAL { ?s :p2 ?a } }",
                "SELECT * { ?s :p0 ?o OPTIONAL { ?o ?p ?o } OPTIONAL { ?s ?p ?x } }",
                "SELECT * { ?s :p0 ?o OPTIONAL { ?s :none ?a } OPTIONAL { ?s :p1 :none } }",
                "SELECT * { ?s :p0 ?o BIND(:none AS ?n) OPTIONAL { ?n :p1 ?a } OPTIONAL { ?s :p2 ?n } }",
                "SELECT * { ?s :p0 ?o BIND(STR(?o) AS ?n) OPTIONAL { ?s :p1 ?n } OPTIONAL { ?s :p2 ?b } ?s :p1 ?z }",
                "SELECT * { VALUES ?s { :t1 :t2 :none } OPTIONAL { ?s :p0 ?a } OPTIONAL { ?a :p1 ?b } }",
                "SELECT * { ?s :p0 ?o OPTIONAL { ?s :p1 ?a } { ?a :p2 ?b } UNION { ?o :p2 ?b } }",
                "SELECT * { ?s :p0 ?o OPTIONAL { ?s :p1 ?a } OPTIONAL { ?a :p2 ?c } FILTER NOT EXISTS { ?s :p2 ?c } }",
            })
    void optional_triples_are_found_as_Jena_finds_them(String query) {
        assertSame(query, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?s ?a ?o { ?s :p0 ?o OPTIONAL { ?s :p1 ?a } } ORDER BY ?a ?s ?o",
                "SELECT ?a ?o ?s { ?s :p0 ?o OPTIONAL { ?s :p1 ?a } } ORDER BY DESC(?a) ?o ?s",
                "SELECT ?o { :t1 ?p ?o } ORDER BY DESC(?o + 1) DESC(?o)",
                "SELECT DISTINCT ?o ?none { ?s :p0 ?o } ORDER BY STR(?o) ?o",
                "SELECT DISTINCT ?a ?s { ?s :p0 ?o OPTIONAL { ?s :p1 ?a } } ORDER BY DESC(?s) ?a",
                "SELECT DISTINCT * { ?s :p0 ?o OPTIONAL { ?s :p1 ?a } } ORDER BY ?a ?s ?o",
                "SELECT REDUCED ?s { ?s :p0 ?o } ORDER BY ?s ?o OFFSET 2",
                "SELECT DISTINCT ?s ?n { ?s :p0 ?o BIND(STR(?o) AS ?n) } LIMIT 100",
                "SELECT ?s ?n { ?s :p0 ?o BIND(STR(?o) AS ?n) } ORDER BY ?n ?s LIMIT 3",
                "SELECT DISTINCT ?s ?s ?o { ?s :p0|:p1 ?o } ORDER BY ?o ?s LIMIT 7 OFFSET 3",
                "SELECT (COUNT(*) AS ?n) ?s { ?s ?p ?o } GROUP BY ?s ORDER BY DESC(?n) ?s",
                "SELECT ?s ?last { ?s :p0 ?o { SELECT ?s (MAX(STR(?a)) AS ?last) { ?s :p1 ?a } GROUP BY ?s ORDER BY ?s } } ORDER BY ?last ?s",
            })
    void rows_are_sorted_as_Jena_sorts_them(String query) {
        assertSame(query, true);
    }

    private static void assertSame(String query, boolean sorted) {
        List<Supplier<Dataset>> graphs =
                List.of(DatasetFactory::createTxnMem, TDB2Factory::createDataset);
        for (Supplier<Dataset> graph : graphs) {
            List<String> expected = rows(graph, query, Optimize.stdOptimizationFactory);
            List<String> found = rows(graph, query, QueryPlan.OPTIMIZER);
            assertThat(expected).isNotEmpty();
            if (sorted) {
                assertThat(found).containsExactlyElementsOf(expected);
            } else {
                assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }
}
