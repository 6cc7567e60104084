package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.failure.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values reach every place of a query where a variable can stand. */
class QueryTextTest {

    private static final DatasetGraph GRAPH =
            TestGraphs.of(
                    """
                    actor:a a cg:Actor . actor:b a cg:Actor .
                    :c1 :by actor:a . :c2 :by actor:a . :c3 :by actor:b .
                    """);

    private static String answer(String text, Map<String, String> typed) {
        return TestGraphs.answer(TestGraphs.query(List.of("who: actor"), text), typed, GRAPH);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    pattern => ?c :by ?_who
                    filter => ?c :by ?x FILTER (?x = ?_who)
                    guarded filter => ?c :by ?x FILTER (!BOUND(?_who) || ?x = ?_who)
                    subquery => { SELECT ?c { ?c :by ?_who } }
                    filter in subquery => { SELECT ?c { ?c :by ?x FILTER (!BOUND(?_who) || ?x = ?_who) } }
                    union => { ?c :by ?_who } UNION { ?c :other ?_who }
                    path => ?c :by* ?_who FILTER (?c != ?_who)
                    exists => ?c :by ?x FILTER EXISTS { ?c :by ?_who }
                    minus => ?c :by ?x MINUS { ?c :by ?y FILTER (?y != ?_who) }
                    coalesce => ?c :by ?x FILTER (?x = COALESCE(?_who, :none))
                    """)
    void valueReachesEveryPlace(String place, String pattern) {
        String text = "SELECT ?c { " + pattern + " } ORDER BY ?c";

        assertThat(answer(text, Map.of("who", "a"))).as(place).isEqualTo("c\n:c1\n:c2\n2 rows\n");
    }

    @Test
    void valueInAnOptionalPartLeavesTheRestAlone() {
        String text =
                "SELECT (COUNT(?c) AS ?all) (COUNT(?x) AS ?his) { ?c :by ?y OPTIONAL { ?c :by ?_who BIND (1 AS ?x) } }";

        assertThat(answer(text, Map.of("who", "a"))).isEqualTo("all  his\n  3    2\n1 row\n");
    }

    @Test
    void valueIsShownWhereItIsSelected() {
        String text = "SELECT ?_who (COUNT(*) AS ?n) { ?c :by ?_who } GROUP BY ?_who";

        assertThat(answer(text, Map.of("who", "a"))).isEqualTo("_who  n\na     2\n1 row\n");
    }

    @Test
    void parameterWithoutAValueIsAVariableWithoutOne() {
        String text =
                "SELECT (COUNT(?c) AS ?n) { { SELECT ?c { ?c :by ?x FILTER (!BOUND(?_who) || ?x = ?_who) } } }";

        assertThat(answer(text, Map.of())).isEqualTo("n\n3\n1 row\n");
    }

    @Test
    void describeNeedsNoPattern() {
        NamedQuery query = TestGraphs.query(List.of("who: actor"), "DESCRIBE ?_who");

        String turtle = TestGraphs.write(query, Map.of("who", "a"), GRAPH, ResultFormat.TABLE);

        assertThat(turtle).contains("actor:a").contains("cg:Actor");
    }

    @Test
    void queryThatSetsItsParameterItselfIsRefused() {
        assertThatThrownBy(() -> answer("SELECT * { BIND (:x AS ?_who) }", Map.of("who", "a")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("test gives a parameter a value of its own");
    }

    @Test
    void updatesAreNotQueries() {
        NamedQuery query = NamedQuery.typed("DELETE WHERE { ?s ?p ?o }");

        assertThatThrownBy(() -> QueryRun.of(query, Map.of(), GRAPH))
                .hasMessageStartingWith("the query is not SPARQL at line 1, column 1");
    }

    @Test
    void typedQueryKnowsTheDefaultPrefixes() {
        NamedQuery query = NamedQuery.typed("SELECT (COUNT(*) AS ?n) { ?a rdf:type cg:Actor }");

        assertThat(TestGraphs.answer(query, Map.of(), GRAPH)).isEqualTo("n\n2\n1 row\n");
    }

    @Test
    void fileHasToDeclareItsPrefixes() {
        NamedQuery query =
                new NamedQuery(
                        "own", "own.rq", "", "", List.of(), List.of(), "ASK { ?a a cg:Actor }");

        assertThatThrownBy(() -> QueryRun.of(query, Map.of(), GRAPH))
                .hasMessageStartingWith("own.rq is not SPARQL at line 1, column 12");
    }
}
