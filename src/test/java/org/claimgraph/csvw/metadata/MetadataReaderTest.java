package org.claimgraph.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {

    private final Problems problems = Problems.strict();
    private final Sheets sheets = new Sheets(problems);

    @Test
    void propertiesAreHandedDownFromTheGroupToTheColumn() {
        sheets.with(
                "metadata.json",
                """
                {'@context': 'http://www.w3.org/ns/csvw', 'lang': 'en', 'null': 'NA',
                 'tables': [{'url': 't.csv', 'null': '-', 'tableSchema': {
                  'aboutUrl': 'x/{id}', 'columns': [{'name': 'id', 'lang': 'tr'}]}}]}
                """);

        Inherited column = sheets.group().tables().get(0).schema().column("id").values();

        assertThat(column.nulls()).containsExactly("-");
        assertThat(column.language()).isEqualTo("tr");
        assertThat(column.aboutUrl().text()).isEqualTo("x/{id}");
    }

    @Test
    void aPropertyOfNoUseIsLeftOutWithASuggestion() {
        sheets.with(
                "metadata.json",
                """
                {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv',
                 'tableSchema': {'columns': [{'name': 'id', 'title': 'id'}]}}
                """);

        assertThat(sheets.group()).isNotNull();
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                metadata.json:2:45: warning: "title" is not a property of a column (METADATA_IGNORED)
                  Did you mean "titles"?""");
    }

    @Test
    void aTableWithoutUrlLeavesNoMeaning() {
        sheets.with(
                "metadata.json",
                "{'@context': 'http://www.w3.org/ns/csvw', 'tables': [{'lang': 'en'}]}");

        assertThat(sheets.group()).isNull();
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                metadata.json:1:54: a table has no "url" (METADATA_INVALID)
                  Write where the table's file is, such as "url": "claims.csv".""");
    }

    @Test
    void allFaultsOfADocumentAreShownInOneRun() {
        sheets.with(
                "metadata.json",
                """
                {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', '@id': '_:b',
                 'tableSchema': {'columns': [{'name': 'a'}, {'name': 'a'}]}}
                """);

        assertThat(sheets.group()).isNull();
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.METADATA_INVALID, ProblemCode.METADATA_INVALID);
    }

    @Test
    void irisOfOurOwnReferencesAreResolvedAgainstTheDocument() {
        sheets.withProfile(
                "claims.csv",
                "'name': 'unit', 'https://w3id.org/claimgraph/ns#references': ['../units.csv']");

        assertThat(sheets.group().tables().get(0).schema().column("unit").profile().references())
                .containsExactly("https://example.org/units.csv");
    }

    @Test
    void whatGoesBeyondTheStandardIsOffAsLongAsItsTableDoesNotAsk() {
        sheets.withColumns(
                "claims.csv",
                "'name': 'unit', 'https://w3id.org/claimgraph/ns#references': ['units.csv']");

        assertThat(sheets.group().tables().get(0).schema().column("unit").profile())
                .isEqualTo(ColumnProfile.NONE);
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly(
                        "\"references\" has no effect: the table does not ask for the profile");
    }

    @Test
    void aTableMayDeclineTheProfileOfItsGroup() {
        sheets.with(
                "metadata.json",
                """
                {'@context': 'http://www.w3.org/ns/csvw',
                 'https://w3id.org/claimgraph/ns#profile': true, 'tables': [
                 {'url': 'one.csv', 'tableSchema': {'columns': [
                  {'name': 'c', 'https://w3id.org/claimgraph/ns#each': true}]}},
                 {'url': 'two.csv', 'https://w3id.org/claimgraph/ns#profile': false,
                  'tableSchema': {'columns': [
                  {'name': 'c', 'https://w3id.org/claimgraph/ns#each': true}]}}]}
                """);

        assertThat(sheets.group().tables())
                .extracting(table -> table.schema().column("c").profile().each())
                .containsExactly(true, false);
    }

    @Test
    void aColumnThatTheProfileNamesMustBeThere() {
        sheets.withProfile(
                "claims.csv",
                "'name': 'v', 'virtual': true, 'https://w3id.org/claimgraph/ns#requires': 'plcae',"
                        + " 'https://w3id.org/claimgraph/ns#langform': 'lang'");

        sheets.group();

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly(
                        "no column is called \"plcae\"",
                        "\"https://w3id.org/claimgraph/ns#langform\" is not a property of a column"
                                + " in the profile");
    }

    @Test
    void aFormatThatCannotBeCheckedSaysSoAndChecksNothing() {
        sheets.withColumns(
                "t.csv", "'titles': 'c', 'datatype': {'base': 'string', 'format': '(?<=a+).*'}");

        sheets.group();

        assertThat(problems.list())
                .singleElement()
                .asString()
                .endsWith(
                        """
                        warning: "format" is "(?<=a+).*": it looks behind without a greatest length (METADATA_IGNORED)
                          Cells are not checked against it. Write another regular expression of ECMAScript.""");
    }

    @Test
    void commonPropertiesKeepTheirLanguageAndPlace() {
        sheets.with(
                "metadata.json",
                """
                {'@context': ['http://www.w3.org/ns/csvw', {'@language': 'en'}],
                 'dc:title': 'Claims', 'url': 't.csv'}
                """);

        CommonProperty title = sheets.group().tables().get(0).properties().get(0);

        assertThat(title.iri()).isEqualTo("http://purl.org/dc/terms/title");
        assertThat(title.value()).isEqualTo(new CommonValue.Text("Claims", "en"));
        assertThat(title.place()).hasToString("metadata.json:2:2");
    }

    @Test
    void aSchemaInAFileOfItsOwnIsReadRelativeToItself() {
        sheets.with(
                        "metadata.json",
                        """
                        {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv',
                         'tableSchema': 'schemas/t.json'}
                        """)
                .with("schemas/t.json", "{'@id': 'me', 'columns': [{'name': 'id'}]}");

        TableSchema schema = sheets.group().tables().get(0).schema();

        assertThat(schema.id()).isEqualTo("https://example.org/schemas/me");
        assertThat(schema.columns()).extracting(ColumnDescription::name).containsExactly("id");
    }

    @Test
    void aFileNameWithASpaceIsFound() {
        sheets.withColumns("my claims.csv", "'name': 'id', 'titles': 'id'")
                .with("my%20claims.csv", "id\nc1\n");

        assertThat(sheets.rows()).containsExactly("id=c1");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aUrlThatIsNoIriLeavesNoMeaning() {
        sheets.withColumns("http://[bad", "'name': 'id'");

        assertThat(sheets.group()).isNull();
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("the \"url\" of a table is not an IRI: \"http://[bad\"");
    }

    @Test
    void aCommonPropertyWithAWrongIriIsLeftOut() {
        sheets.with(
                "metadata.json",
                """
                {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', 'http://[bad': 'x'}
                """);

        assertThat(sheets.group().tables().get(0).properties()).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.METADATA_IGNORED);
    }
}
