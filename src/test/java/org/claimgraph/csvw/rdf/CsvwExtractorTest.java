package org.claimgraph.csvw.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

class CsvwExtractorTest {

    private static final String EACH = "'https://w3id.org/claimgraph/ns#each': true";
    private static final String REQUIRES = "'https://w3id.org/claimgraph/ns#requires': ";
    private static final String LANG_FROM = "'https://w3id.org/claimgraph/ns#langFrom': ";

    private final Problems problems = Problems.strict();
    private final Sheets sheets = new Sheets(problems);
    private final Graph graph = GraphFactory.createDefaultGraph();

    private List<String> convert(OutputMode mode) {
        sheets.walk(new CsvwExtractor(mode, StreamRDFLib.graph(graph), problems));
        return triples();
    }

    /** The triples in Turtle, sorted, with the IRIs under example.org shortened. */
    private List<String> triples() {
        TreeSet<String> lines = new TreeSet<>();
        graph.find().forEach(triple -> lines.add(NodeFmtLib.str(triple).replace(Sheets.BASE, "")));
        return List.copyOf(lines);
    }

    @Test
    void withoutTheProfileAListGivesOneIri() {
        sheets.withColumns(
                        "t.csv",
                        "'name': 's', 'titles': 's', 'separator': ';', 'aboutUrl': 'x',"
                                + " 'propertyUrl': 'p', 'valueUrl': 'v/{s}', "
                                + EACH)
                .with("t.csv", "s\na;b\n");

        assertThat(convert(OutputMode.MINIMAL)).containsExactly("<x> <p> <v/a,b>");
    }

    @Test
    void withTheProfileAListGivesOneIriForEachItem() {
        sheets.withProfile(
                        "t.csv",
                        "'name': 's', 'titles': 's', 'separator': ';', 'aboutUrl': 'x',"
                                + " 'propertyUrl': 'p', 'valueUrl': 'v/{s}', "
                                + EACH)
                .with("t.csv", "s\na;b\n");

        assertThat(convert(OutputMode.MINIMAL)).containsExactly("<x> <p> <v/a>", "<x> <p> <v/b>");
    }

    @Test
    void aVirtualColumnIsLeftOutWhereWhatItRequiresIsEmpty() {
        sheets.withProfile(
                        "t.csv",
                        "'name': 'place', 'titles': 'place', 'suppressOutput': true",
                        "'name': 'n', 'titles': 'n', 'suppressOutput': true",
                        "'name': 'v', 'virtual': true, 'aboutUrl': 'x/{n}', 'propertyUrl': 'p',"
                                + " 'valueUrl': 'place/{place}', "
                                + REQUIRES
                                + "'place'")
                .with("t.csv", "place,n\nazaz,1\n,2\n");

        assertThat(convert(OutputMode.MINIMAL)).containsExactly("<x/1> <p> <place/azaz>");
    }

    @Test
    void textsAreInTheLanguageThatAnotherCellNames() {
        sheets.withProfile(
                        "t.csv",
                        "'name': 'text', 'titles': 'text', 'lang': 'en', 'aboutUrl': 'x',"
                                + " 'propertyUrl': 'p', "
                                + LANG_FROM
                                + "'lang'",
                        "'name': 'lang', 'titles': 'lang', 'suppressOutput': true")
                .with("t.csv", "text,lang\nKilis,tr\nHama,\n");

        assertThat(convert(OutputMode.MINIMAL))
                .containsExactly("<x> <p> \"Hama\"@en", "<x> <p> \"Kilis\"@tr");
    }

    @Test
    void aLanguageThatIsNoneIsReportedOnceAndItsTextsStay() {
        sheets.withProfile(
                        "t.csv",
                        "'name': 'text', 'titles': 'text', 'separator': ';', 'aboutUrl': 'x',"
                                + " 'propertyUrl': 'p', "
                                + LANG_FROM
                                + "'lang'",
                        "'name': 'lang', 'titles': 'lang', 'suppressOutput': true")
                .with("t.csv", "text,lang\nKilis;Hama,in Turkish\n");

        assertThat(convert(OutputMode.MINIMAL))
                .containsExactly("<x> <p> \"Hama\"", "<x> <p> \"Kilis\"");
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                t.csv:2 B2 [lang]: "in Turkish" is not a language (VALUE_FORMAT)
                  Write its code, such as ar, tr or en-GB.""");
    }

    @Test
    void whatCannotBeAnIriBlamesItsCellAndKeepsTheRestOfTheRow() {
        sheets.withColumns(
                        "t.csv",
                        "'name': 'url', 'titles': 'url', 'aboutUrl': 'x', 'propertyUrl': 'p',"
                                + " 'valueUrl': '{+url}'",
                        "'name': 'n', 'titles': 'n', 'aboutUrl': 'x', 'propertyUrl': 'q'")
                .with("t.csv", "url,n\nhttp://[bad,1\n");

        assertThat(convert(OutputMode.MINIMAL)).containsExactly("<x> <q> \"1\"");
        assertThat(problems.list())
                .singleElement()
                .asString()
                .startsWith("t.csv:2 A2 [url]: \"http://[bad\" is not an IRI")
                .contains("(IRI_INVALID)");
    }

    @Test
    void aWrongValueIsAPlainText() {
        sheets.withColumns(
                        "t.csv",
                        "'titles': 'n', 'datatype': 'integer', 'aboutUrl': 'x', 'propertyUrl': 'p'")
                .with("t.csv", "n\n7\nseven\n");

        assertThat(convert(OutputMode.MINIMAL)).containsExactly("<x> <p> \"seven\"", "<x> <p> 7");
    }

    @Test
    void provenanceNamesTheRowOfEachSubject() {
        sheets.withColumns(
                        "t.csv",
                        "'name': 'id', 'titles': 'id', 'aboutUrl': 'x/{id}', 'propertyUrl': 'p'")
                .with("t.csv", "id\na\n");

        assertThat(convert(OutputMode.PROVENANCE))
                .containsExactly(
                        "<x/a> <http://www.w3.org/ns/prov#wasDerivedFrom> <t.csv#row=2>",
                        "<x/a> <p> \"a\"");
    }

    @Test
    void onlyTheGivenColumnsOfATableAreExtracted() {
        sheets.withColumns(
                        "t.csv",
                        "'name': 'id', 'titles': 'id', 'aboutUrl': 'x/{id}', 'propertyUrl': 'p'",
                        "'name': 'more', 'titles': 'more', 'aboutUrl': 'x/{id}',"
                                + " 'propertyUrl': 'q'")
                .with("t.csv", "id,more\na,b\n");
        sheets.walk(
                new RowSink() {
                    private RowPlan plan;

                    @Override
                    public void beginTable(CompiledTable table) {
                        plan =
                                RowPlan.compile(
                                        table,
                                        List.of(table.columns().get(table.column("more"))),
                                        problems);
                    }

                    @Override
                    public void row(TypedRow row) {
                        plan.emit(row, StreamRDFLib.graph(graph));
                    }
                });

        assertThat(triples()).containsExactly("<x/a> <q> \"b\"");
    }
}
