package org.claimgraph.csvw.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the Model for Tabular Data says of cells and no case of the W3C's suite asks: each case
 * names its section and, for section 6.4, the step.
 */
class RowClausesTest {

    private final Problems problems = Problems.strict();
    private final Sheets sheets = new Sheets(problems);

    /**
     * A cell and its value.
     *
     * @param section the section, and the step, that says so
     * @param column the properties of the column
     * @param cell the text in the file, without its quotes
     * @param value the value: {@code null}, a text, or a list in brackets
     * @param codes the codes of the problems
     */
    private record Clause(
            String section, String column, String cell, String value, List<ProblemCode> codes) {

        @Override
        public String toString() {
            return "%s {%s} \"%s\"".formatted(section, column, cell);
        }
    }

    private static Clause gives(String section, String column, String cell, String value) {
        return new Clause(section, column, cell, value, List.of());
    }

    /** A cell that is not valid keeps its text; where the column has a format, that is broken. */
    private static Clause refuses(String section, String column, String cell, ProblemCode code) {
        return new Clause(section, column, cell, cell, List.of(code));
    }

    private static Clause reports(
            String section, String column, String cell, String value, ProblemCode code) {
        return new Clause(section, column, cell, value, List.of(code));
    }

    private static String type(String base) {
        return "'datatype': '" + base + "'";
    }

    private static String type(String base, String properties) {
        return "'datatype': {'base': '" + base + "', " + properties + "}";
    }

    private static String format(String base, String format) {
        return type(base, "'format': '" + format + "'");
    }

    private static String marks(String base, String properties) {
        return type(base, "'format': {" + properties + "}");
    }

    private static String list(String properties) {
        return "'separator': ';', " + properties;
    }

    static Stream<Clause> whiteSpace() {
        return Stream.of(
                gives("6.4 step 1", "'lang': 'en'", " a\n\tb ", " a\n\tb "),
                gives("6.4 step 1", type("json"), "[1,\n\t2]", "[1,\n\t2]"),
                gives("6.4 step 1", type("xml"), "<a>\n</a>", "<a>\n</a>"),
                gives("6.4 step 1", type("anyAtomicType"), " a\tb", " a\tb"),
                gives("6.4 step 1", type("normalizedString"), "a\r\nb\tc", "a  b c"),
                gives("6.4 step 2", type("normalizedString"), "  a  b ", "  a  b "),
                gives("6.4 step 2", type("html"), " <b> x  y</b>", " <b> x  y</b>"),
                gives("6.4 step 2", type("token"), " a \n b\t", "a b"),
                gives("6.4 step 2", type("date"), " 2016-01-19\n", "2016-01-19"),
                gives("6.4 step 2", type("boolean"), " true ", "true"),
                gives("6.4 step 2", format("date", "d.M.yyyy"), " 19.1.2016", "2016-01-19"));
    }

    static Stream<Clause> defaults() {
        String token = type("token") + ", 'default': 'd'";
        return Stream.of(
                gives("6.4 step 3", token, " \n ", "d"),
                gives("6.4 step 3", type("string") + ", 'default': 'd'", " ", " "),
                gives("6.4 step 3", type("normalizedString") + ", 'default': 'd'", "\n", " "),
                gives("6.4 step 3", type("integer") + ", 'default': '5'", "", "5"),
                refuses("6.4 step 3", type("integer") + ", 'default': '5'", "x", datatype()),
                reports("6.4 step 3", type("integer") + ", 'default': 'x'", "", "x", datatype()),
                gives("6.4 step 3", "'default': 'NA', 'null': 'NA'", "", "null"),
                gives("6.4 step 3", "'default': 'a', 'required': true", "", "a"),
                gives("6.4 step 3", list("'default': 'a;b'"), "", "[a, b]"),
                gives("6.4 step 6", list("'default': 'd'"), "a;;b;", "[a, d, b, d]"),
                gives(
                        "6.4 step 6",
                        list("'default': '0', " + type("integer")),
                        "1; ;",
                        "[1, 0, 0]"),
                gives("6.4 step 6", list("'default': 'd'"), "a; ;b", "[a,  , b]"));
    }

    static Stream<Clause> lists() {
        return Stream.of(
                gives("6.4 step 4", list(type("token")), "  ", "[]"),
                gives("6.4 step 5.2", "'separator': '::'", "a::b:c:::d", "[a, b:c, :d]"),
                gives("6.4 step 5.2", "'separator': '.'", "a.b", "[a, b]"),
                gives("6.4 step 5.2", "'separator': '|'", "a|b", "[a, b]"),
                gives("6.4 step 5.2", "'separator': '\\t'", "a\tb", "[a, b]"),
                gives("6.4 step 1", "'separator': '\\t', " + type("token"), "a\tb", "[a b]"),
                gives("6.4 step 2", "'separator': ' ', " + type("token"), " a   b ", "[a, b]"),
                gives("6.4 step 5.3", list(type("string")), "a ; b", "[a ,  b]"),
                gives("6.4 step 5.3", list(type("anyAtomicType")), "a ; b", "[a ,  b]"),
                gives("6.4 step 5.3", list(type("normalizedString")), " a ; b", "[a, b]"),
                gives("6.4 step 5.3", list(type("json")), "1\n;\t2", "[1, 2]"),
                gives("6.4 step 5.3", list(type("integer")), "1 ; 2", "[1, 2]"),
                reports(
                        "4.6.1",
                        list(type("string", "'maxLength': 2")),
                        "ab;abc",
                        "[ab, abc]",
                        ProblemCode.VALUE_CONSTRAINT),
                reports(
                        "4.6.2",
                        list(type("integer", "'minimum': 5")),
                        "7;4",
                        "[7, 4]",
                        ProblemCode.VALUE_CONSTRAINT));
    }

    static Stream<Clause> nulls() {
        return Stream.of(
                gives("6.4 step 7", "'null': 'na'", "NA", "NA"),
                gives("6.4 step 7", "'null': ['-', '?']", "?", "null"),
                gives("6.4 step 7", type("token") + ", 'null': 'not known'", " not  known", "null"),
                gives("6.4 step 7", "'null': 'not known'", " not known", " not known"),
                gives("6.4 step 7", "'null': '-'", "", ""),
                gives("6.4 step 7", "'null': '-', 'required': true", "", ""),
                reports("6.4 step 7", "'null': '-', " + type("integer"), "", "", datatype()),
                gives("6.4 step 7", type("integer", "'minimum': 5") + ", 'null': '0'", "0", "null"),
                gives("6.4 step 7", format("date", "d.M.yyyy") + ", 'null': '0'", "0", "null"),
                gives("6.4 step 7", list("'null': '-'"), "a;-;b", "[a, b]"),
                gives("6.4 step 7", list("'null': '-', " + type("integer")), "1; - ;2", "[1, 2]"),
                gives(
                        "6.4 step 7",
                        list("'null': '-', " + type("string")),
                        "a; - ;b",
                        "[a,  - , b]"));
    }

    static Stream<Clause> numbers() {
        String grouped = marks("decimal", "'groupChar': ','");
        String ratio = marks("double", "'groupChar': ','");
        String comma = marks("decimal", "'decimalChar': ','");
        String turkish = "'decimalChar': ',', 'groupChar': '.', 'pattern': ";
        return Stream.of(
                gives("6.4.2", type("decimal"), ".5", "0.5"),
                gives("6.4.2", type("decimal"), "-.5", "-0.5"),
                gives("6.4.2", type("decimal"), "5.", "5.0"),
                gives("6.4.2", type("double"), "+5.E2", "+5.0e2"),
                refuses("6.4.2", type("integer"), "5.", datatype()),
                refuses("6.4.2", grouped, ".5", valueFormat()),
                refuses("6.4.2", grouped, "5.", valueFormat()),
                refuses("6.4.2", format("decimal", "#0.#"), ".5", valueFormat()),
                gives("6.4.2", grouped, "1,000,000.5", "1000000.5"),
                gives("6.4.2", grouped, "12,34,5", "12345"),
                gives("6.4.2", grouped, "+1,000", "+1000"),
                refuses("6.4.2", grouped, "1,,000", valueFormat()),
                refuses("6.4.2", grouped, ",100", valueFormat()),
                refuses("6.4.2", grouped, "1 000", valueFormat()),
                gives("6.4.2", ratio, "-25%", "-0.25"),
                gives("6.4.2", ratio, "5‰", "0.005"),
                gives("6.4.2", ratio, "1E6", "1e6"),
                gives("6.4.2", ratio, "1,5E-3", "15e-3"),
                gives("6.4.2", ratio, "-INF", "-INF"),
                refuses("6.4.2", ratio, "25 %", valueFormat()),
                refuses("6.4.2", ratio, "1E", valueFormat()),
                gives("6.4.2", marks("integer", "'groupChar': ' '"), "1 000  ", "1000"),
                gives("6.4.2", comma, "1,5", "1.5"),
                refuses("6.4.2", comma, "1.5", valueFormat()),
                gives("6.4.2", format("decimal", "#,##0.00"), "1,234.50", "1234.50"),
                gives("6.4.2", marks("decimal", turkish + "'#.##0,00'"), "1.234,50", "1234.50"),
                gives("6.4.2", marks("decimal", "'pattern': '0.00'"), "12.50", "12.50"),
                refuses("6.4.2", format("decimal", "0.00"), "1.5", valueFormat()),
                refuses("6.4.2", format("decimal", "0.00"), "1.555", valueFormat()),
                gives("6.4.2", format("decimal", "#0.###"), "1", "1"),
                refuses("6.4.2", format("decimal", "#0.###"), "1.", valueFormat()),
                gives("6.4.2", format("integer", "#,##0"), "1,234", "1234"),
                refuses("6.4.2", format("integer", "#,##0"), "1234", valueFormat()),
                gives("6.4.2", format("decimal", "0‰"), "5‰", "0.005"),
                refuses("6.4.2", format("decimal", "0%"), "5", valueFormat()),
                refuses("6.4.2", format("integer", "-0"), "5", valueFormat()),
                gives("6.4.2", format("double", "0.0E+00"), "1.5E+03", "1.5e+03"));
    }

    static Stream<Clause> booleans() {
        String yes = format("boolean", "Y|N");
        return Stream.of(
                gives("6.4.3", type("boolean"), "0", "false"),
                refuses("6.4.3", type("boolean"), "TRUE", datatype()),
                gives("6.4.3", yes, "Y", "true"),
                gives("6.4.3", yes, "N", "false"),
                refuses("6.4.3", yes, "y", valueFormat()),
                refuses("6.4.3", yes, "true", valueFormat()),
                refuses("6.4.3", yes, "1", valueFormat()),
                gives("6.4.3", format("boolean", "0|1"), "0", "true"));
    }

    /** The examples of the section, and what is next to them. */
    static Stream<Clause> dates() {
        return Stream.of(
                date("yyyy-MM-dd", "2015-03-22"),
                date("yyyyMMdd", "20150322"),
                date("dd-MM-yyyy", "22-03-2015"),
                date("d-M-yyyy", "22-3-2015"),
                date("MM-dd-yyyy", "03-22-2015"),
                date("M-d-yyyy", "3-22-2015"),
                date("dd/MM/yyyy", "22/03/2015"),
                date("d/M/yyyy", "22/3/2015"),
                date("MM/dd/yyyy", "03/22/2015"),
                date("M/d/yyyy", "3/22/2015"),
                date("dd.MM.yyyy", "22.03.2015"),
                date("d.M.yyyy", "22.3.2015"),
                date("MM.dd.yyyy", "03.22.2015"),
                date("M.d.yyyy", "3.22.2015"),
                refuses("6.4.4", format("date", "M/d/yyyy"), "22/3/2015", valueFormat()),
                refuses("6.4.4", format("date", "dd.MM.yyyy"), "22.3.2015", valueFormat()),
                refuses("6.4.4", format("date", "d.M.yyyy"), "22.3.15", valueFormat()),
                refuses("6.4.4", format("date", "d.M.yyyy"), "29.2.2015", valueFormat()),
                refuses("6.4.4", format("date", "d.M.yyyy"), "2015-03-22", valueFormat()),
                gives(
                        "6.4.4",
                        format("date", "yyyy-MM-dd XXX"),
                        "2015-03-22 +05:30",
                        "2015-03-22+05:30"));
    }

    private static Clause date(String format, String text) {
        return gives("6.4.4", format("date", format), text, "2015-03-22");
    }

    static Stream<Clause> times() {
        return Stream.of(
                time("HH:mm:ss.SSS", "15:02:37.143", "15:02:37.143"),
                time("HH:mm:ss.SSS", "15:02:37.1", "15:02:37.1"),
                refuses("6.4.4", format("time", "HH:mm:ss.SSS"), "15:02:37.1434", valueFormat()),
                time("HH:mm:ss", "15:02:37", "15:02:37"),
                time("HHmmss", "150237", "15:02:37"),
                time("HH:mm", "15:02", "15:02:00"),
                time("HHmm", "1502", "15:02:00"),
                time("HH:mm X", "15:02 -08", "15:02:00-08:00"),
                time("HH:mm X", "15:02 +0530", "15:02:00+05:30"),
                time("HH:mm X", "15:02 Z", "15:02:00Z"),
                time("HH:mmXX", "15:02-0800", "15:02:00-08:00"),
                time("HH:mmXXX", "15:02Z", "15:02:00Z"),
                time("HH:mm x", "15:02 -08", "15:02:00-08:00"),
                time("HH:mm x", "15:02 +0530", "15:02:00+05:30"),
                time("HH:mmxx", "15:02+0530", "15:02:00+05:30"),
                time("HH:mmxxx", "15:02-08:00", "15:02:00-08:00"),
                refuses("6.4.4", format("time", "HH:mmx"), "15:02Z", valueFormat()),
                refuses("6.4.4", format("time", "HH:mmxx"), "15:02Z", valueFormat()),
                refuses("6.4.4", format("time", "HH:mmxxx"), "15:02Z", valueFormat()),
                refuses("6.4.4", format("time", "HH:mmXX"), "15:02-08", valueFormat()),
                refuses("6.4.4", format("time", "HH:mmXX"), "15:02-08:00", valueFormat()),
                refuses("6.4.4", format("time", "HH:mmXXX"), "15:02-0800", valueFormat()),
                moment("yyyy-MM-ddTHH:mm", "2015-03-22T15:02", "2015-03-22T15:02:00"),
                moment(
                        "yyyy-MM-ddTHH:mm:ss.SSS",
                        "2015-03-22T15:02:37.143",
                        "2015-03-22T15:02:37.143"),
                moment("M/d/yyyy HH:mm", "3/22/2015 15:02", "2015-03-22T15:02:00"),
                moment("dd.MM.yyyy HH:mm:ss", "22.03.2015 15:02:37", "2015-03-22T15:02:37"),
                moment("yyyyMMdd HHmmss XX", "20150322 150237 -0800", "2015-03-22T15:02:37-08:00"),
                gives(
                        "6.4.4",
                        format("dateTimeStamp", "yyyy-MM-ddTHH:mm:ssX"),
                        "2015-03-22T15:02:37-08",
                        "2015-03-22T15:02:37-08:00"));
    }

    private static Clause time(String format, String text, String value) {
        return gives("6.4.4", format("time", format), text, value);
    }

    private static Clause moment(String format, String text, String value) {
        return gives("6.4.4", format("dateTime", format), text, value);
    }

    static Stream<Clause> expressions() {
        return Stream.of(
                gives("6.4.5", format("duration", "P[0-9]+D"), "P3D", "P3D"),
                refuses("6.4.5", format("duration", "P[0-9]+D"), "P1Y", valueFormat()),
                refuses("6.4.5", format("duration", ".*"), "soon", valueFormat()),
                refuses("6.4.5", format("dayTimeDuration", "P.*"), "P1Y", valueFormat()),
                gives(
                        "6.4.6",
                        format("anyURI", "https:.*"),
                        "https://example.org/",
                        "https://example.org/"),
                refuses(
                        "6.4.6",
                        format("anyURI", "https:.*"),
                        "http://example.org/",
                        valueFormat()),
                refuses("6.4.6", format("hexBinary", "(..){2}"), "0a", valueFormat()),
                gives("6.4.6", list(format("string", "[a-z]")), "a;b", "[a, b]"),
                reports(
                        "6.4.6",
                        list(format("string", "[a-z]+1?")),
                        "a;B",
                        "[a, B]",
                        valueFormat()));
    }

    static Stream<Clause> constraints() {
        ProblemCode code = ProblemCode.VALUE_CONSTRAINT;
        return Stream.of(
                gives("4.6.1", type("token", "'maxLength': 3"), " a  b ", "a b"),
                gives("4.6.1", type("hexBinary", "'length': 2"), "0aFF", "0aFF"),
                refuses("4.6.1", type("hexBinary", "'length': 2"), "0a", code),
                gives("4.6.1", type("base64Binary", "'length': 2"), "aGk=", "aGk="),
                gives("4.6.2", type("decimal", "'minExclusive': 1"), "1.01", "1.01"),
                refuses("4.6.2", type("decimal", "'minExclusive': 1"), "1.0", code),
                refuses(
                        "4.6.2",
                        marks("double", "'groupChar': ','").replace("}}", "}, 'maximum': 0.2}"),
                        "25%",
                        code),
                refuses(
                        "4.6.2",
                        type("date", "'format': 'd.M.yyyy', 'minimum': '2016-01-01'"),
                        "31.12.2015",
                        code),
                gives("4.6.2", type("dayTimeDuration", "'minimum': 'PT1H'"), "PT3601S", "PT3601S"),
                refuses("4.6.2", type("dayTimeDuration", "'minimum': 'PT1H'"), "PT59M", code),
                gives(
                        "4.6.2",
                        type("dateTime", "'maximum': '2016-01-19T12:00:00Z'"),
                        "2016-01-19T14:30:00+03:00",
                        "2016-01-19T14:30:00+03:00"),
                refuses(
                        "4.6.2",
                        type("dateTime", "'maximum': '2016-01-19T12:00:00Z'"),
                        "2016-01-19T11:30:00-03:00",
                        code));
    }

    private static ProblemCode datatype() {
        return ProblemCode.VALUE_DATATYPE;
    }

    private static ProblemCode valueFormat() {
        return ProblemCode.VALUE_FORMAT;
    }

    @ParameterizedTest
    @MethodSource({
        "whiteSpace",
        "defaults",
        "lists",
        "nulls",
        "numbers",
        "booleans",
        "dates",
        "times",
        "expressions",
        "constraints"
    })
    void aCellHasItsValue(Clause clause) {
        String quoted = "\"" + clause.cell.replace("\"", "\"\"") + "\"";
        sheets.withColumns("t.csv", "'titles': 'c', " + clause.column, "'titles': 'k'")
                .with("t.csv", "c,k\n" + quoted + ",x\n");

        assertThat(values()).containsExactly(clause.value);
        assertThat(codes()).isEqualTo(clause.codes);
    }

    /** Sections 6.4.2 to 6.4.5: a format that is not one is a warning, and none is used. */
    @ParameterizedTest
    @MethodSource
    void aFormatThatIsNoneIsNotUsed(Clause clause) {
        sheets.withColumns("t.csv", "'titles': 'c', " + clause.column, "'titles': 'k'")
                .with("t.csv", "c,k\n" + clause.cell + ",x\n");

        assertThat(values()).containsExactly(clause.value);
        assertThat(codes()).containsExactly(ProblemCode.METADATA_IGNORED);
    }

    static Stream<Clause> aFormatThatIsNoneIsNotUsed() {
        return Stream.of(
                gives("6.4.2", format("integer", "x"), "5", "5"),
                gives("6.4.2", marks("integer", "'groupChar': 5"), "5", "5"),
                gives("6.4.2", marks("decimal", "'decimalChar': ['.']"), "1.5", "1.5"),
                gives("6.4.3", format("boolean", "yes"), "true", "true"),
                gives("6.4.3", format("boolean", "Y|N|?"), "true", "true"),
                gives("6.4.4", format("date", "d MMM yyyy"), "2016-01-19", "2016-01-19"),
                gives("6.4.4", format("date", "d.M.yy"), "2016-01-19", "2016-01-19"),
                gives("6.4.4", format("time", "HH:mm XXXX"), "15:02:00", "15:02:00"),
                gives("6.4.5", format("duration", "P("), "P3D", "P3D"));
    }

    /** Metadata Vocabulary, section 5.6: a virtual column has cells without a text. */
    @Test
    void aVirtualColumnTakesItsDefault() {
        sheets.withColumns(
                        "t.csv",
                        "'titles': 'a'",
                        "'name': 'v', 'virtual': true, 'default': '5', 'datatype': 'integer'",
                        "'name': 'w', 'virtual': true")
                .with("t.csv", "a\nx\n");

        assertThat(sheets.rows()).containsExactly("a=x v=5 w=");
        assertThat(problems.list()).isEmpty();
    }

    /** Section 8, steps 3 to 8: a source number counts every row, a row number those of data. */
    @Test
    void rowsHaveTwoNumbers() {
        sheets.with(
                        "metadata.json",
                        """
                        {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv',
                         'dialect': {'skipRows': 1, 'headerRowCount': 2, 'commentPrefix': '#',
                                     'skipBlankRows': true, 'skipColumns': 1},
                         'tableSchema': {'columns': [{'titles': 'second'}, {'titles': 'b'}]}}
                        """)
                .with("t.csv", "title of all\n,first,b\n,second,b\n,x,1\n#note\n,y,2\n,,\n,z,3\n");
        List<String> rows = new ArrayList<>();

        sheets.walk(
                new RowSink() {
                    @Override
                    public void row(TypedRow row) {
                        rows.add(row.ordinal() + " in " + row.number() + ": " + row.text(0));
                    }
                });

        assertThat(rows).containsExactly("1 in 4: x", "2 in 6: y", "3 in 8: z");
        assertThat(codes()).containsExactly(ProblemCode.ROWS_BLANK);
    }

    private List<ProblemCode> codes() {
        return problems.list().stream().map(Problem::code).toList();
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        sheets.walk(
                new RowSink() {
                    private boolean isList;

                    @Override
                    public void beginTable(CompiledTable table) {
                        isList = table.columns().get(0).isList();
                    }

                    @Override
                    public void row(TypedRow row) {
                        String value = isList ? row.texts(0).toString() : row.text(0);
                        values.add(row.isNothing(0) ? "null" : value);
                    }
                });
        return values;
    }
}
