package org.claimgraph.claims.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.failure.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {

    private static final String PREFIXES =
            """
            PREFIX ex: <http://example.org/>
            PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
            PREFIX afn: <http://jena.apache.org/ARQ/function#>
            PREFIX apf: <http://jena.apache.org/ARQ/property#>
            PREFIX sparql: <http://www.w3.org/ns/sparql#>
            PREFIX cdt: <http://w3id.org/awslabs/neptune/SPARQL-CDTs/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final QueryLimits SMALL =
            new QueryLimits(1000, 10_000, 100_000, Duration.ofSeconds(20));

    private static final int LINKS = 100_000;

    /** A chain n0 to n100000, and a loop a, b, c. */
    private static final DatasetGraph GRAPH = DatasetGraphFactory.create();

    static {
        for (int link = 0; link < LINKS; link++) {
            add("n" + link, "in", "n" + (link + 1));
        }
        add("a", "loop", "b");
        add("b", "loop", "c");
        add("c", "loop", "a");
    }

    private static void add(String subject, String predicate, String object) {
        String ns = "http://example.org/";
        GRAPH.getDefaultGraph()
                .add(
                        NodeFactory.createURI(ns + subject),
                        NodeFactory.createURI(ns + predicate),
                        NodeFactory.createURI(ns + object));
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
    }

    private static List<String> answer(String text) {
        return answer(text, SMALL);
    }

    /** Returns the values of the first column, or of the triples their objects. */
    private static List<String> answer(String text, QueryLimits limits) {
        Query query = QueryFactory.create(PREFIXES + text, Syntax.syntaxARQ);
        QueryGuard guard = new QueryGuard(limits);
        List<String> values = new ArrayList<>();
        try (QueryExecution execution = guard.execution(query, GRAPH)) {
            if (query.isAskType()) {
                return List.of(String.valueOf(execution.execAsk()));
            }
            if (query.isDescribeType() || query.isConstructType()) {
                (query.isDescribeType() ? execution.execDescribe() : execution.execConstruct())
                        .listStatements()
                        .forEach(triple -> values.add(triple.getObject().toString()));
                return values;
            }
            ResultSet rows = execution.execSelect();
            while (rows.hasNext()) {
                var value = rows.next().get(rows.getResultVars().get(0));
                values.add(value == null ? "" : text(value.asNode()));
            }
            return values;
        } catch (QueryCancelledException e) {
            throw guard.inWords(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://e.org/s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o { SELECT * { { SERVICE <http://e.org/s> { ?s ?p ?o } } UNION {} } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://e.org/s> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER (1 = 2 || NOT EXISTS { ?s ?p ?o FILTER EXISTS { SERVICE <http://e.org/s> {} } }) }",
                "SELECT (EXISTS { SERVICE <http://e.org/s> {} } AS ?x) {}",
                "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://e.org/s> {} }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://e.org/s> {} })",
                "SELECT (SUM(IF(EXISTS { SERVICE <http://e.org/s> {} }, 1, 2)) AS ?n) { ?s ?p ?o }",
                "SELECT * { GRAPH ?g { OPTIONAL { ?s ?p ?o MINUS { SERVICE <http://e.org/s> {} } } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://e.org/s> { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { { SELECT ?s { SERVICE <http://e.org/s> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://e.org/s> {} } AS ?x)",
                "SELECT * { ?s ?p ?o } ORDER BY ?s EXISTS { SERVICE <http://e.org/s> {} } LIMIT 1",
                "ASK { BIND (EXISTS { SERVICE <http://e.org/s> {} } AS ?x) }"
            })
    void noOtherServerIsAskedHoweverDeep(String query) {
        assertThatThrownBy(() -> answer(query))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "SERVICE asks another server, and queries are answered from this graph"
                                + " alone. Leave SERVICE out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://e.org/g> { GRAPH ?g { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } FROM <http://e.org/g> WHERE { ?s ?p ?o }",
                "DESCRIBE <http://e.org/x> FROM <http://e.org/x>"
            })
    void noOtherGraphIsRead(String query) {
        assertThatThrownBy(() -> answer(query))
                .hasMessage(
                        "FROM names another graph, and all triples are in one. Leave FROM out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.System>() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER (<java:org.example.Evil>(?s)) }",
                "SELECT * { FILTER EXISTS { BIND (<java:org.example.Evil>(1) AS ?x) } }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
                "SELECT (ex:unknown(1) AS ?x) {}",
                "SELECT (afn:wait(60000) AS ?x) {}",
                "SELECT (fn:apply(afn:wait, 60000) AS ?x) {}",
                "SELECT (cdt:concat(?a, ?a) AS ?x) {}",
                "SELECT (SUM(<java:org.example.Evil>(?o)) AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:org.example.Evil>(?s)"
            })
    void functionsThatLoadCodeAreRefused(String query) {
        assertThatThrownBy(() -> answer(query))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("the function <")
                .hasMessageContaining("> is not allowed. Queries have the functions of SPARQL");
    }

    @Test
    void aFunctionWithAComputedNameIsRefused() {
        assertThatThrownBy(() -> answer("SELECT (CALL(IRI(CONCAT('ja', 'va:x.Y')), 1) AS ?x) {}"))
                .hasMessage("CALL is not allowed. Write the name of the function.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s <java:org.example.Evil> ?o }",
                "SELECT * { ?s (ex:in/<java:org.example.Evil>)+ ?o }",
                "SELECT * { ?s !(ex:in|^<java:org.example.Evil>) ?o }",
                "SELECT * { FILTER NOT EXISTS { ?s <java:org.example.Evil> (1 2) } }",
                "SELECT * { ?s <http://jena.hpl.hp.com/ARQ/property#concat> ?o }"
            })
    void propertiesThatLoadCodeAreRefused(String query) {
        assertThatThrownBy(() -> answer(query)).hasMessageContaining("> would load code");
    }

    @Test
    void whatIsHarmlessIsAnswered() {
        assertThat(answer("SELECT (afn:localname(ex:abc) AS ?x) {}")).containsExactly("abc");
        assertThat(answer("SELECT (afn:sprintf('%05d', 7) AS ?x) {}")).containsExactly("00007");
        assertThat(answer("SELECT (xsd:integer('7') AS ?x) {}")).containsExactly("7");
        assertThat(answer("SELECT (fn:concat('a', 'b') AS ?x) {}")).containsExactly("ab");
        assertThat(answer("SELECT (REPLACE('abc', '(b)', '[$1]') AS ?x) {}"))
                .containsExactly("a[b]c");
        assertThat(answer("SELECT (REPLACE('ABC', 'b', '', 'i') AS ?x) {}")).containsExactly("AC");
        assertThat(answer("SELECT (CONCAT('a', ?nothing) AS ?x) {}")).containsExactly("");
        assertThat(answer("SELECT (CONCAT('a'@en, 'b'@en) AS ?x) {}")).containsExactly("ab");
        assertThat(answer("SELECT (1.5 * 2 AS ?x) {}")).containsExactly("3.0");
        assertThat(
                        answer(
                                "SELECT (GROUP_CONCAT(?x; SEPARATOR=', ') AS ?all) { VALUES ?x {1 2 3} }"))
                .containsExactly("1, 2, 3");
        assertThat(answer("SELECT (GROUP_CONCAT(DISTINCT ?x) AS ?all) { VALUES ?x {1 1} }"))
                .containsExactly("1");
        assertThat(answer("ASK { GRAPH ?g { ?s ?p ?o } }")).containsExactly("false");
    }

    /** A query that binds ?x0, then each next one to an expression of the one before. */
    private static String nested(String first, String next, int times) {
        StringBuilder query =
                new StringBuilder("SELECT (STRLEN(STR(?x%d)) AS ?n) {".formatted(times));
        query.append("BIND (").append(first).append(" AS ?x0)");
        for (int time = 1; time <= times; time++) {
            query.append(
                    "BIND (%s AS ?x%d)".formatted(next.replace("?x", "?x" + (time - 1)), time));
        }
        return query.append("}").toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONCAT(?x, ?x)",
                "fn:concat(?x, ?x)",
                "sparql:concat(?x, ?x)",
                "afn:strjoin(?x, ?x, ?x)",
                "REPLACE(?x, '.', 'aa')",
                "REPLACE(?x, '^(.*)$', '$1$1')",
                "REPLACE(?x, '(?=(.*))', '$1')",
                "fn:replace(?x, 'A', 'aa', 'i')",
                "sparql:replace(?x, 'a', ?x)",
                "COALESCE(CONCAT(?x, ?x), ?x)",
                "IF(true, CONCAT(?x, ?x), ?x)",
                "REPLACE(REPLACE(?x, 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa')"
            })
    void aTextCannotDoubleForEver(String next) {
        assertThatThrownBy(() -> answer(nested("'aaaaaaaaaa'", next, 40)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("makes a text of more than 10,000 characters");
    }

    @Test
    void constantsAreBoundedBeforeTheyAreComputed() {
        String text = "'aaaaaaaaaaaaaaaaaaaa'";
        for (int time = 0; time < 12; time++) {
            text = "REPLACE(" + text + ", 'a', 'aaaaaaaaaaaaaaaaaaaa')";
        }
        for (String query :
                List.of(
                        "SELECT (%s AS ?x) {}",
                        "SELECT * { FILTER (STRLEN(%s) > 1) }",
                        "SELECT * { ?s ex:loop ?o FILTER EXISTS { FILTER (STRLEN(%s) > 1) } }",
                        "SELECT * { ?s ex:loop ?o } ORDER BY %s",
                        "SELECT * { ?s ex:loop ?o } ORDER BY %s LIMIT 1",
                        "SELECT ?x { ?s ex:loop ?o } GROUP BY (%s AS ?x)",
                        "SELECT (COUNT(*) AS ?n) { ?s ex:loop ?o } GROUP BY ?s HAVING (%s)",
                        "SELECT (MAX(STRLEN(%s)) AS ?n) { ?s ex:loop ?o }",
                        "SELECT * { { SELECT * { BIND (%s AS ?x) } } OPTIONAL { ?x ex:in ?y } }",
                        "CONSTRUCT { ex:a ex:b ?x } WHERE { BIND (%s AS ?x) }")) {
            String whole = query.replace("%s", text);
            assertThat(catchThrowable(() -> answer(whole)))
                    .as(query)
                    .isNotNull()
                    .hasMessageStartingWith("REPLACE makes a text");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%999999999d", "%-99999d", "%1$99999999999s", "%.99999f", "%050000d"})
    void aFormatCannotAskForMillionsOfBlanks(String format) {
        assertThatThrownBy(() -> answer("SELECT (afn:sprintf('" + format + "', 1) AS ?x) {}"))
                .hasMessageStartingWith(
                        "<http://jena.apache.org/ARQ/function#sprintf> makes a text of more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0.1", "123456789012345678901234567890.5"})
    void aProductCannotDoubleItsDigitsForEver(String first) {
        assertThatThrownBy(() -> answer(nested(first, "?x * ?x", 60)))
                .hasMessageStartingWith("a product makes a text of more");
        assertThatThrownBy(() -> answer(nested(first, "sparql:multiply(?x, ?x)", 60)))
                .hasMessageContaining("makes a text of more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DISTINCT "})
    void whatAGroupJoinsIsBounded(String distinct) {
        String query = "SELECT (GROUP_CONCAT(" + distinct + "STR(?s)) AS ?all) { ?s ex:in ?o }";
        assertThatThrownBy(() -> answer(query))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "the query makes texts of more than 100,000 characters in all. Ask for"
                                + " less, or make the texts shorter.");
    }

    @Test
    void rowsAreCounted() {
        assertThat(answer("SELECT ?s { ?s ex:in ?o } LIMIT 1000")).hasSize(1000);
        for (String query :
                List.of(
                        "SELECT ?s { ?s ex:in ?o }",
                        "SELECT ?s { ?s ex:in ?o } LIMIT 1001",
                        "CONSTRUCT WHERE { ?s ex:in ?o }",
                        "DESCRIBE ?s { ?s ex:in ?o }")) {
            assertThatThrownBy(() -> answer(query))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("the answer has more than 1,000 rows. Add LIMIT, or ask for less.");
        }
        assertThat(answer("ASK { ?s ex:in ?o }")).containsExactly("true");
        assertThat(answer("SELECT (COUNT(*) AS ?n) { ?s ex:in ?o }")).containsExactly("100000");
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        QueryLimits quick = SMALL.within(Duration.ofMillis(300));
        for (String query :
                List.of(
                        "SELECT (COUNT(*) AS ?n) { ?a ex:in ?b . ?c ex:in ?d . ?e ex:in ?f }",
                        "SELECT (COUNT(*) AS ?n) { ?a ex:in+ ?b }")) {
            assertThatThrownBy(() -> answer(query, quick))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("the query takes longer than 300 ms, and was stopped.");
        }
        assertThat(new QueryGuard(SMALL).inWords(new QueryCancelledException()))
                .hasMessageContaining("longer than 20 seconds");
        assertThat(new QueryGuard(QueryLimits.PERSON).inWords(new QueryCancelledException()))
                .hasMessageContaining("longer than 60 minutes");
    }

    @Test
    void pathsFollowChainsOfAnyLength() {
        assertThat(answer("SELECT (COUNT(*) AS ?n) { ex:n0 ex:in+ ?x }")).containsExactly("100000");
        assertThat(answer("SELECT (COUNT(*) AS ?n) { ex:n0 ex:in* ?x }")).containsExactly("100001");
        assertThat(answer("SELECT (COUNT(*) AS ?n) { ?x ex:in* ex:n100000 }"))
                .containsExactly("100001");
        assertThat(answer("SELECT (COUNT(*) AS ?n) { ?x ^ex:in+ ex:n0 }"))
                .containsExactly("100000");
        assertThat(answer("SELECT (COUNT(*) AS ?n) { ex:n0 (ex:in/ex:in)+ ?x }"))
                .containsExactly("50000");
        assertThat(answer("SELECT (COUNT(*) AS ?n) { ex:n0 (ex:in|ex:loop)*/ex:in ?x }"))
                .containsExactly("100000");
        assertThat(answer("SELECT (COUNT(*) AS ?n) { ex:n0 (ex:in+|ex:loop) ?x }"))
                .containsExactly("100000");
        assertThat(answer("ASK { ex:n0 ex:in+ ex:n100000 }")).containsExactly("true");
        assertThat(answer("ASK { ex:n1 ex:in+ ex:n0 }")).containsExactly("false");
        assertThat(answer("ASK { FILTER EXISTS { ex:n0 ex:in+ ex:n100000 } }"))
                .containsExactly("true");
        assertThat(
                        answer(
                                "SELECT ?x { VALUES ?x { ex:n0 } FILTER NOT EXISTS { ?x ex:in+ ex:n1 } }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ex:a ex:loop+ ?x",
                "ex:a ex:loop* ?x",
                "?x ex:loop+ ex:a",
                "?x ex:loop* ex:nowhere",
                "ex:a ex:loop{2} ?x",
                "ex:a ex:loop? ?x",
                "ex:a (ex:loop|ex:loop) ?x",
                "ex:a (ex:loop/^ex:loop)+ ?x",
                "ex:a !ex:in ?x",
                "VALUES (?a ?b) { (ex:a ex:c) (UNDEF ex:b) } ?a ex:loop+ ?b . BIND (?a AS ?x)",
                "ex:a (ex:loop|ex:loop) ex:b . BIND (1 AS ?x)",
                "?x ex:loop+ ?x",
                "?x ex:loop+ ?y"
            })
    void walksGiveTheRowsOfJena(String pattern) {
        Query query =
                QueryFactory.create(PREFIXES + "SELECT ?x { " + pattern + " }", Syntax.syntaxARQ);
        List<String> expected = new ArrayList<>();
        try (QueryExecution plain = QueryExecution.create(query, DatasetFactory.wrap(GRAPH))) {
            plain.execSelect().forEachRemaining(row -> expected.add(text(row.get("x").asNode())));
        }

        assertThat(answer(query.toString().substring(query.toString().indexOf("SELECT"))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
