package org.claimgraph.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the Metadata Vocabulary for Tabular Data says and no case of the W3C's suite asks: each case
 * names its section.
 */
class MetadataClausesTest {

    private static final String CSVW = "'@context': 'http://www.w3.org/ns/csvw', ";

    private final Problems problems = Problems.strict();
    private final Sheets sheets = new Sheets(problems);

    /**
     * A document with something wrong.
     *
     * @param section the section that says so
     * @param message what is reported, and nothing else
     */
    private record Wrong(String section, String document, String message) {

        @Override
        public String toString() {
            return section + " " + message;
        }
    }

    private static Wrong wrong(String section, String document, String message) {
        return new Wrong(section, document, message.replace('\'', '"'));
    }

    private static Wrong inTable(String section, String property, String message) {
        return wrong(section, "{" + CSVW + "'url': 't.csv', " + property + "}", message);
    }

    private static Wrong inDialect(String properties, String message) {
        return inTable("5.9", "'dialect': {" + properties + "}", message);
    }

    private static Wrong inColumn(String section, String properties, String message) {
        String columns = "'tableSchema': {'columns': [{'name': 'c', " + properties + "}]}";
        return inTable(section, columns, message);
    }

    private static Wrong inKey(String key, String message) {
        String schema =
                "'tableSchema': {'columns': [{'name': 'c'}, {'name': 'd'}], 'foreignKeys': ["
                        + key
                        + "]}";
        return inTable("5.5.2", schema, message);
    }

    static Stream<Wrong> fatal() {
        return Stream.of(
                wrong("5", "['t.csv']", "the document is an array"),
                wrong(
                        "5.2",
                        "{'@context': 'http://example.org/', 'url': 't.csv'}",
                        "'@context' is 'http://example.org/'"),
                wrong("5.2", "{'@context': [], 'url': 't.csv'}", "'@context' is an array"),
                wrong(
                        "5.2",
                        "{'@context': [{'@language': 'en'}], 'url': 't.csv'}",
                        "'@context' is an array"),
                wrong(
                        "5.2",
                        "{'@context': ['http://www.w3.org/ns/csvw', {}, {}], 'url': 't.csv'}",
                        "'@context' is an array"),
                wrong(
                        "5.2",
                        "{'@context': ['http://www.w3.org/ns/csvw', 'en'], 'url': 't.csv'}",
                        "the context is 'en'"),
                inTable(
                        "5.1.5",
                        "'tableSchema': 'absent.json'",
                        "'tableSchema' cannot be read from 'https://example.org/absent.json'"),
                inTable(
                        "5.1.5",
                        "'tableSchema': 'array.json'",
                        "'tableSchema' cannot be read from 'https://example.org/array.json'"),
                inTable("5.8", "'dc:creator': {'@id': 5}", "'@id' is 5"),
                inTable("5.8", "'dc:creator': {'@id': 'http://[bad'}", "'@id' is 'http://[bad'"),
                inDialect("'@type': 'Table'", "'@type' is 'Table'"),
                inDialect(
                        "'delimiter': '|', 'quoteChar': '|'",
                        "two of delimiter, quote and escape of the dialect are the same character"),
                inDialect(
                        "'delimiter': '\\\\', 'doubleQuote': false",
                        "two of delimiter, quote and escape of the dialect are the same character"),
                inDialect(
                        "'quoteChar': '\\\\', 'doubleQuote': false",
                        "two of delimiter, quote and escape of the dialect are the same character"),
                inColumn("5.11.2", "'datatype': {'@type': 'Table'}", "'@type' is 'Table'"),
                inColumn(
                        "5.11.2",
                        "'datatype': {'base': 'integer', 'maxExclusive': 9, 'maximum': 8}",
                        "the datatype has both an inclusive and an exclusive bound on one side"),
                inKey(
                        "{'reference': {'resource': 't.csv', 'columnReference': 'c'}}",
                        "a foreign key lacks its columns or what they refer to"),
                inKey(
                        "{'columnReference': 'c', 'reference': 't.csv'}",
                        "a foreign key lacks its columns or what they refer to"),
                inKey(
                        "{'columnReference': 'c', 'reference': {'columnReference': 'c'}}",
                        "the reference of a foreign key does not say which columns of which table"),
                inKey(
                        "{'columnReference': 'c', 'reference': {'resource': 't.csv'}}",
                        "the reference of a foreign key does not say which columns of which table"),
                inKey(
                        "{'columnReference': 'c', 'reference': {'resource': 't.csv', 'schemaReference': 's', 'columnReference': 'c'}}",
                        "the reference of a foreign key does not say which columns of which table"),
                inKey(
                        "{'columnReference': ['c', 'd'], 'reference': {'resource': 't.csv', 'columnReference': 'c'}}",
                        "a foreign key and its reference do not have the same number of columns"),
                inKey(
                        "{'columnReference': 'c', 'reference': {'schemaReference': 'other.json', 'columnReference': 'c'}}",
                        "a foreign key refers to a table that is not described here"));
    }

    @ParameterizedTest
    @MethodSource("fatal")
    void whatLeavesNoMeaningIsAnError(Wrong wrong) {
        sheets.with("array.json", "[]").with("metadata.json", wrong.document());

        assertThat(sheets.group()).isNull();
        assertThat(problems.list())
                .extracting(Problem::code, Problem::message)
                .containsExactly(tuple(ProblemCode.METADATA_INVALID, wrong.message()));
    }

    static Stream<Wrong> ignored() {
        return Stream.of(
                wrong("5.2", "{'url': 't.csv'}", "there is no '@context'"),
                inTable("5.4", "'notes': 'a note'", "'notes' is 'a note'"),
                inDialect("'delimeter': ';'", "'delimeter' is not a property of a dialect"),
                inDialect("'delimiter': ''", "'delimiter' is ''"),
                inDialect("'delimiter': '\\n'", "'delimiter' is '↵'"),
                inDialect("'quoteChar': '<<'", "'quoteChar' is '<<'"),
                inDialect("'quoteChar': '\\r'", "'quoteChar' is '\\u000D'"),
                inDialect("'lineTerminators': []", "'lineTerminators' is an array"),
                inDialect("'lineTerminators': ['\\n', 5]", "'lineTerminators' is an array"),
                inDialect("'lineTerminators': ['\\n', '']", "'lineTerminators' is an array"),
                inColumn("5.1.6", "'titles': {'en': 5}", "a title is 5"),
                inColumn("5.11.1", "'datatype': 5", "'datatype' is 5"),
                inColumn(
                        "5.11.2",
                        "'datatype': {'base': 'string', 'minlength': 5}",
                        "'minlength' is not a property of a datatype"),
                inColumn(
                        "6.4.2 of the Model",
                        "'datatype': {'base': 'decimal', 'format': {'decimalMark': ','}}",
                        "'decimalMark' is not a property of a number format"),
                inTable(
                        "5.10",
                        "'transformations': [{'url': 'x', 'targetFormat': 'http://x.org/'}]",
                        "a transformation has no 'scriptFormat'"),
                inTable(
                        "5.10",
                        "'transformations': [{'url': 'x', 'scriptFormat': 'y', 'targetFormat': 'z', 'title': 'T'}]",
                        "'title' is not a property of a transformation"),
                inTable("5.5", "'tableSchema': {'primaryKey': 'id'}", "no column is called 'id'"));
    }

    @ParameterizedTest
    @MethodSource("ignored")
    void aWrongValueCountsAsAbsent(Wrong wrong) {
        sheets.with("metadata.json", wrong.document());

        assertThat(sheets.group()).isNotNull();
        assertThat(problems.list())
                .extracting(Problem::code, Problem::message)
                .containsExactly(tuple(ProblemCode.METADATA_IGNORED, wrong.message()));
    }

    private TableDescription table(String properties) {
        sheets.with("metadata.json", "{" + CSVW + "'url': 't.csv', " + properties + "}");
        TableDescription table = sheets.group().tables().get(0);
        assertThat(problems.list()).isEmpty();
        return table;
    }

    private Dialect dialect(String properties) {
        Dialect dialect = table("'dialect': {" + properties + "}").dialect();
        assertThat(dialect).isNotNull();
        return dialect;
    }

    /** Section 5.9. */
    @Test
    void aDialectSaysItsType() {
        assertThat(
                        dialect("'@type': 'Dialect', 'dc:title': 'Tabs', 'delimiter': '\\t'")
                                .delimiter())
                .isEqualTo("\t");
    }

    /** Section 5.9: line terminators are one text or several. */
    @Test
    void aDialectHasOneLineTerminatorOrSeveral() {
        assertThat(dialect("'lineTerminators': ';'").lineTerminators()).containsExactly(";");
        assertThat(dialect("'lineTerminators': ['\\r', '\\n']").lineTerminators())
                .containsExactly("\r", "\n");
    }

    /** Section 5.9: null says that there is none. */
    @Test
    void aDialectMayHaveNoQuotesNoCommentsAndNoHeader() {
        Dialect dialect = dialect("'quoteChar': null, 'commentPrefix': null, 'header': false");

        assertThat(dialect.quoteChar()).isNull();
        assertThat(dialect.commentPrefix()).isNull();
        assertThat(dialect.headerRowCount()).isZero();
    }

    /** Sections 5.1.5 and 6.1: it is read as if it stood where its IRI stands. */
    @Test
    void aDialectInAFileOfItsOwnMayHaveAContext() {
        sheets.with("d.json", "{'@context': 'http://www.w3.org/ns/csvw', 'delimiter': ';'}");

        assertThat(table("'dialect': 'd.json'").dialect().delimiter()).isEqualTo(";");
    }

    /**
     * Section 6.1: an object that is fetched gets the IRI it was fetched from as its {@code @id}.
     */
    @Test
    void aSchemaWithoutIdIsKnownByTheIriOfItsFile() {
        sheets.with("s.json", "{'columns': [{'name': 'id', 'titles': 'id'}]}");

        TableSchema schema = table("'tableSchema': 's.json'").schema();

        assertThat(schema.id()).isEqualTo("https://example.org/s.json");
        assertThat(schema.column("id")).isNotNull();
    }

    /** Section 5.5.2: {@code schemaReference} names the schema of the other table. */
    @Test
    void aForeignKeyFindsItsTableByTheIriOfTheSchema() {
        sheets.with("people.json", "{'columns': [{'name': 'id', 'titles': 'id'}]}")
                .with(
                        "metadata.json",
                        """
                        {'@context': 'http://www.w3.org/ns/csvw', 'tables': [
                         {'url': 'none.csv'},
                         {'url': 'people.csv', 'tableSchema': 'people.json'},
                         {'url': 'claims.csv', 'tableSchema': {
                          'columns': [{'name': 'who', 'titles': 'who'}],
                          'foreignKeys': [{'columnReference': 'who', 'reference':
                           {'schemaReference': 'people.json', 'columnReference': 'id'}}]}}]}
                        """);

        List<TableDescription> tables = sheets.group().tables();

        assertThat(tables.get(2).schema().foreignKeys())
                .extracting(ForeignKey::tableUrl)
                .containsExactly("https://example.org/people.csv");
        assertThat(problems.list()).isEmpty();
    }

    /** Section 5.4: a table may say its type, and is no group for that. */
    @Test
    void aTableSaysItsType() {
        assertThat(table("'@type': 'Table'").url()).isEqualTo("https://example.org/t.csv");
    }

    /** Section 5.5: without columns the file's header says them, and no name can be looked up. */
    @Test
    void aSchemaWithoutColumnsKnowsNone() {
        TableSchema schema = table("'tableSchema': {'aboutUrl': '#{_row}'}").schema();

        assertThat(schema.columns()).isNull();
        assertThat(schema.column("id")).isNull();
    }

    /** Section 6.1: a value with a type keeps both; a built-in datatype may be named shortly. */
    @ParameterizedTest
    @CsvSource({
        "\"2016\", gYear, 2016, http://www.w3.org/2001/XMLSchema#gYear, true",
        "5, xsd:byte, 5, http://www.w3.org/2001/XMLSchema#byte, false",
        "true, boolean, true, http://www.w3.org/2001/XMLSchema#boolean, false",
        "\"x\", https://example.org/y, x, https://example.org/y, true",
    })
    void aTypedValueKeepsItsType(
            String value, String type, String text, String datatype, boolean isText) {
        String property = "'dc:date': {'@value': %s, '@type': '%s'}".formatted(value, type);

        assertThat(table(property).properties().get(0).value())
                .isEqualTo(new CommonValue.Typed(text, datatype, isText));
    }

    /** Section 6.1: without a type a number stays a number. */
    @Test
    void aValueThatIsOnlyWrappedIsUnwrapped() {
        assertThat(table("'dc:extent': {'@value': 5}").properties().get(0).value())
                .isEqualTo(new CommonValue.Numeral("5"));
        assertThat(table("'dc:extent': {'@value': false}").properties().get(0).value())
                .isEqualTo(new CommonValue.Truth(false));
    }

    /** Section 5.11.2: what counts as absent is no rule that a cell could break. */
    @Test
    void aConstraintThatIsLeftOutIsNoRule() {
        sheets.withColumns(
                "t.csv",
                "'titles': 'c', 'datatype': {'base': 'string', 'minLength': -1, 'maxLength': 3}");

        ColumnDescription column = sheets.group().tables().get(0).schema().column("c");

        assertThat(column.rule("maxLength")).extracting(Rule::property).isEqualTo("maxLength");
        assertThat(column.rule("minLength")).isNull();
    }

    @Test
    void aDocumentThatCannotBeReadToItsEndIsAnErrorOfTheEnvironment() throws IOException {
        Resources failing =
                iri -> {
                    throw new IOException("connection reset");
                };
        sheets.with("metadata.json", "{" + CSVW + "'url': 't.csv', 'tableSchema': 's.json'}");

        try (Resource metadata = sheets.open(Sheets.BASE + "metadata.json")) {
            assertThatThrownBy(() -> MetadataReader.read(metadata, failing, problems))
                    .isInstanceOf(IOException.class)
                    .hasMessage("connection reset");
        }
    }

    /** BCP 47, section 2.1. */
    @ParameterizedTest
    @CsvSource({
        "en, true",
        "zh-Hant-TW, true",
        "de-1996, true",
        "x-klingon, true",
        "i-klingon, true",
        "X-a, true",
        "x, false",
        "e, false",
        "12, false",
        "e1-en, false",
        "en-, false",
        "en_US, false",
        "overlonglanguage, false",
        "ş-tr, false",
        "'', false",
        "a-en, false",
    })
    void aLanguageTagHasTheFormOfBcp47(String text, boolean isTag) {
        assertThat(LanguageTags.isTag(text)).isEqualTo(isTag);
    }

    /**
     * Section 6.5.1: tags match by truncation, whichever is the longer; {@code und} matches any.
     */
    @ParameterizedTest
    @CsvSource({
        "und, tr, true",
        "tr, und, true",
        "en, en, true",
        "en, EN, true",
        "en, en-GB, true",
        "en-GB, en, true",
        "en, enm, false",
        "enm, en, false",
        "en-GB, en-US, false",
        "en, tr, false",
    })
    void languagesAgreeAsFarAsTheShorterTagGoes(String one, String other, boolean agree) {
        assertThat(LanguageTags.agree(one, other)).isEqualTo(agree);
    }
}
