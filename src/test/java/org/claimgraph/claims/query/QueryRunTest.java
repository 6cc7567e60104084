package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.claims.guard.QueryLimits;
import org.claimgraph.failure.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunTest {

    private static final DatasetGraph GRAPH =
            TestGraphs.of("actor:a a cg:Actor ; rdfs:label \"A, the \\\"first\\\"\" ; :n 150.0 .");

    private static final String ROWS = "SELECT ?a ?label ?n { ?a rdfs:label ?label ; :n ?n }";

    private static String write(String text, ResultFormat format) {
        return TestGraphs.write(TestGraphs.query(List.of(), text), Map.of(), GRAPH, format);
    }

    @Test
    void tableShowsIdsAndPlainNumbers() {
        assertThat(write(ROWS, ResultFormat.TABLE))
                .isEqualTo(
                        """
                        a  label             n
                        ─  ──────────────  ───
                        a  A, the "first"  150
                        1 row
                        Filters: none.
                        """);
    }

    @Test
    void noOtherServerIsAsked() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(100);
            String service = "http://127.0.0.1:" + listener.getLocalPort() + "/steal";
            String text = "SELECT * { ?a rdfs:label ?l . SERVICE <" + service + "> { ?x ?y ?l } }";

            assertThatThrownBy(() -> write(text, ResultFormat.CSV))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("SERVICE");
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void markdownIsATableThatMarkdownReads() {
        assertThat(write("SELECT ('a|b_c' AS ?x) (1 AS ?n) {}", ResultFormat.MARKDOWN))
                .isEqualTo(
                        """
                        | x | n |
                        | --- | ---: |
                        | a\\|b\\_c | 1 |

                        Filters: none.
                        """);
    }

    @Test
    void csvHasTheIdsOfTheTable() {
        assertThat(write(ROWS, ResultFormat.CSV))
                .isEqualTo("a,label,n\r\na,\"A, the \"\"first\"\"\",150.0\r\n");
    }

    private static String forExcel(String text, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRun.of(TestGraphs.query(List.of(), text), Map.of(), GRAPH).writeForExcel(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String oneText(String text) {
        return "SELECT (\"" + text + "\" AS ?x) {}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+a",
                "-a",
                "@a",
                "-5 km",
                "-2016-01",
                "＝1",
                "\\ta",
                "\\ra",
                "\\n=1"
            })
    void textsThatWouldRunGetAnApostropheForExcel(String text) {
        String plain = write(oneText(text), ResultFormat.CSV);
        String cell = plain.substring("x\r\n".length());
        String changed = cell.startsWith("\"") ? "\"'" + cell.substring(1) : "'" + cell;

        assertThat(forExcel(oneText(text), ResultFormat.CSV)).startsWith("\uFEFFx\r\n");
        assertThat(forExcel(oneText(text), ResultFormat.CSV).replaceAll("\r?\n", "\n"))
                .isEqualTo(("\uFEFFx\r\n" + changed).replaceAll("\r?\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.2", "-.5e-7", "a=b", "it's", " =1", "2016", ""})
    void otherTextsAndNumbersStayForExcel(String text) {
        assertThat(forExcel(oneText(text), ResultFormat.CSV))
                .isEqualTo("\uFEFF" + write(oneText(text), ResultFormat.CSV));
    }

    @Test
    void withoutTheOptionTextsThatWouldRunAreAsTheyAre() {
        assertThat(write("SELECT ('=1+1' AS ?x) ('-a' AS ?y) {}", ResultFormat.CSV))
                .isEqualTo("x,y\r\n=1+1,-a\r\n");
    }

    @Test
    void tsvForExcelHasTermsWithoutFormulas() {
        String text = "SELECT ('=1+1' AS ?x) ('@a'@en AS ?y) (-5 AS ?n) {}";

        assertThat(forExcel(text, ResultFormat.TSV))
                .isEqualTo("\uFEFF?x\t?y\t?n\r\n\"'=1+1\"\t\"'@a\"@en\t-5\r\n");
    }

    @Test
    void askIsAnsweredForExcelToo() {
        assertThat(forExcel("ASK { ?a a cg:Actor }", ResultFormat.CSV))
                .isEqualTo("\uFEFF_askResult\r\ntrue\r\n");
    }

    @Test
    void otherFormatsAreNotForExcel() {
        assertThatThrownBy(() -> forExcel(ROWS, ResultFormat.JSON))
                .isInstanceOf(UsageException.class)
                .hasMessage("Excel opens csv and tsv, not json. Write csv or tsv.");
        assertThatThrownBy(() -> forExcel("CONSTRUCT WHERE { ?a a cg:Actor }", ResultFormat.CSV))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("gives triples");
    }

    @Test
    void tsvFollowsTheRecommendation() {
        assertThat(write(ROWS, ResultFormat.TSV))
                .isEqualTo(
                        "?a\t?label\t?n\n<https://example.org/actor/a>\t\"A, the \\\"first\\\"\"\t150.0\n");
    }

    @Test
    void jsonFollowsTheRecommendation() {
        assertThat(write(ROWS, ResultFormat.JSON))
                .containsIgnoringWhitespaces("\"vars\":[\"a\",\"label\",\"n\"]");
    }

    @Test
    void xmlFollowsTheRecommendation() {
        assertThat(write(ROWS, ResultFormat.XML))
                .contains("<uri>https://example.org/actor/a</uri>");
    }

    @Test
    void askIsAnsweredInAWord() {
        assertThat(write("ASK { ?a a cg:Actor }", ResultFormat.TABLE)).isEqualTo("yes\n");
        assertThat(write("ASK { ?a a cg:Event }", ResultFormat.TABLE)).isEqualTo("no\n");
    }

    @Test
    void askHasTheFormatsOfTheRecommendation() {
        assertThat(write("ASK { ?a a cg:Actor }", ResultFormat.JSON))
                .containsIgnoringWhitespaces("\"boolean\":true");
    }

    @Test
    void constructIsTurtleWithThePrefixesOfTheQuery() {
        assertThat(write("CONSTRUCT WHERE { ?a a cg:Actor }", ResultFormat.TABLE))
                .contains("PREFIX actor:")
                .containsPattern("actor:a +rdf:type +cg:Actor|actor:a +a +cg:Actor");
    }

    @Test
    void triplesHaveNoColumns() {
        assertThatThrownBy(() -> write("CONSTRUCT WHERE { ?a a cg:Actor }", ResultFormat.CSV))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "test gives triples, which are written as Turtle and not as \"csv\". Leave out the format.");
    }

    @Test
    void columnsWithoutValuesAreNamedBelowTheTable() {
        assertThat(write("SELECT ?a ?none { ?a a cg:Actor }", ResultFormat.TABLE))
                .contains("1 row; no values for none\n");
    }

    @Test
    void noRowsAreSaid() {
        assertThat(write("SELECT ?a { ?a a cg:Event }", ResultFormat.TABLE))
                .isEqualTo(
                        "no rows: the graph has no claims; fill in the tables, claims.csv last, and build it again\nFilters: none.\n");
        assertThat(
                        TestGraphs.write(
                                TestGraphs.query(List.of(), "SELECT ?a { ?a a cg:Event }"),
                                Map.of(),
                                TestGraphs.of("claim:c a cg:Claim ."),
                                ResultFormat.TABLE))
                .isEqualTo("no rows: nothing in the graph answers this question\nFilters: none.\n");
    }

    @Test
    void charactersThatSteerATerminalAreShownAndNotSent() {
        assertThat(write("SELECT ('a\\u001B[31m\\u202Eb' AS ?x) {}", ResultFormat.TABLE))
                .contains("a\\u001B[31m\\u202Eb");
    }

    @Test
    void aQueryOfManyBracketsIsToldInWords() {
        for (String deep :
                List.of(
                        "SELECT * " + "{".repeat(50_000) + "}".repeat(50_000),
                        "SELECT ((" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + ") AS ?x) {}",
                        "SELECT * { ?s "
                                + "(".repeat(50_000)
                                + ":n"
                                + ")+".repeat(50_000)
                                + " ?o }")) {
            assertThatThrownBy(() -> write(deep, ResultFormat.CSV))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("nested too deeply");
        }
    }

    @Test
    void limitsAreThoseOfWhoAsks() {
        QueryLimits two = new QueryLimits(2, 100, 1000, Duration.ofSeconds(10));
        NamedQuery query = TestGraphs.query(List.of(), "SELECT * { VALUES ?x { 1 2 3 } }");
        QueryRun run = QueryRun.of(query, Map.of(), GRAPH, two);

        assertThatThrownBy(() -> run.write(ResultFormat.CSV, 0, OutputStream.nullOutputStream()))
                .hasMessage("the answer has more than 2 rows. Add LIMIT, or ask for less.");
    }
}
