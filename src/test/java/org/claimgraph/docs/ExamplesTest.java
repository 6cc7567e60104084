package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claims.locate.SourceText;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Bound;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.problem.Problems;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the examples in the documentation to the bundled data and to the code. */
class ExamplesTest {

    private static final Path CLAIMS = Path.of("mappings/claims.csv");
    private static final String CONCEPTS = "docs/concepts.md";
    private static final String TABLES = "docs/reference/tables.md";

    private static Graph graph = GraphFactory.createDefaultGraph();

    @BeforeAll
    static void takeTheBundledGraph() {
        graph = BuiltGraph.bundled();
    }

    @Test
    void triplesThatAreShownAreInTheGraph() {
        for (Page page : Page.all()) {
            for (String turtle : Page.blocks(page.text(), "turtle")) {
                assertThat(parsed(turtle)).as(page + "\n" + turtle).allMatch(graph::contains);
            }
        }
    }

    @Test
    void quotedFindingsAreInTheGraph() {
        List<String> quoted =
                Page.read(CONCEPTS)
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("> "))
                        .map(line -> line.substring(2))
                        .toList();

        assertThat(quoted).isNotEmpty().isSubsetOf(findings());
    }

    @Test
    void cellsOfClaimsThatAreShownStandInTheTable() throws IOException {
        Map<String, Map<String, String>> claims = claims();

        for (MarkdownTable table : tables(CONCEPTS, "claim")) {
            for (List<String> row : table.rows()) {
                Map<String, String> claim = claims.get(row.get(0));
                for (int i = 1; i < row.size(); i++) {
                    String column = table.header().get(i);
                    assertThat(claim.get(column))
                            .as(row.get(0) + " " + column)
                            .isEqualTo(row.get(i));
                }
            }
        }
    }

    @Test
    void theRowExplainedColumnByColumnStandsInTheTable() throws IOException {
        Map<String, String> claim = Objects.requireNonNull(claims().get("d003-p07a"));

        MarkdownTable table =
                tables(TABLES, "column").stream()
                        .filter(t -> t.header().get(1).equals("cell"))
                        .findFirst()
                        .orElseThrow();

        assertThat(table.rows().stream().map(row -> row.get(0) + "=" + row.get(1)))
                .containsExactlyInAnyOrderElementsOf(
                        claim.entrySet().stream().map(Map.Entry::toString).toList());
    }

    @Test
    void boundsAreThoseOfTheCode() {
        List<String> computed = Stream.of(Bound.values()).map(bound -> bounds(bound)).toList();

        assertThat(tables(CONCEPTS, "bound").get(0).rows().stream().map(ExamplesTest::bounds))
                .containsExactlyElementsOf(computed);
    }

    @Test
    void datesAdmitTheDaysThatAreShown() {
        for (List<String> row : tables(CONCEPTS, "written").get(0).rows()) {
            Edtf date = Objects.requireNonNull(Edtf.parse(row.get(0)), row.get(0));

            assertThat(List.of(day(date.earliest()), day(date.latest())))
                    .as(row.get(0))
                    .isEqualTo(row.subList(2, 4));
        }
    }

    @Test
    void sentencesAreCountedAsShown() {
        List<String> row = tables(TABLES, "text").get(0).rows().get(0);
        SourceText text = SourceText.of(row.get(0));
        int count = text.sentences(1).size();

        assertThat(
                        Stream.iterate(1, i -> i + 1)
                                .limit(count)
                                .map(i -> "`" + text.sentence(1, i) + "`"))
                .containsExactly(row.get(1).split(" · "));
    }

    private static List<Triple> parsed(String turtle) {
        StringBuilder text = new StringBuilder();
        graph.getPrefixMapping()
                .getNsPrefixMap()
                .forEach((prefix, iri) -> text.append("PREFIX " + prefix + ": <" + iri + ">\n"));
        Graph shown = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text + turtle, Lang.TURTLE).parse(shown);
        return shown.find().toList();
    }

    private static Set<String> findings() {
        return graph.find(Node.ANY, Cg.findingKind, Node.ANY)
                .mapWith(
                        finding ->
                                graph.find(finding.getSubject(), RDFS.Nodes.comment, Node.ANY)
                                        .next())
                .mapWith(comment -> comment.getObject().getLiteralLexicalForm())
                .toSet();
    }

    private static List<MarkdownTable> tables(String page, String firstTitle) {
        return MarkdownTable.in(Page.read(page).text()).stream()
                .filter(table -> table.header().get(0).equals(firstTitle))
                .toList();
    }

    /** Returns the cells of each claim by column, by the claim's id. */
    private static Map<String, Map<String, String>> claims() throws IOException {
        Map<String, Map<String, String>> claims = new HashMap<>();
        try (TableReader table =
                TableReader.open(
                        Files.newInputStream(CLAIMS),
                        "claims.csv",
                        Dialect.PLAIN,
                        Problems.strict())) {
            Header header = table.header();
            for (Row row = table.next(); row != null; row = table.next()) {
                Map<String, String> cells = new HashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.put(header.name(i), row.text(i));
                }
                claims.put(row.text(0), cells);
            }
        }
        return claims;
    }

    private static String bounds(Bound bound) {
        BigDecimal upper = bound == Bound.RANGE ? new BigDecimal(150) : null;
        Amount amount = Amount.of(new BigDecimal(100), upper, bound);
        String low = amount.min().stripTrailingZeros().toPlainString();
        String high =
                amount.max() == null ? "open" : amount.max().stripTrailingZeros().toPlainString();
        return String.join(
                " ",
                bound.slug(),
                "100",
                bound == Bound.MORE_THAN ? low + ", not itself" : low,
                high);
    }

    private static String bounds(List<String> row) {
        return String.join(" ", row.get(0), row.get(2), row.get(3), row.get(4));
    }

    private static String day(LocalDate day) {
        return day == null ? "open" : day.toString();
    }
}
