package org.claimgraph.csvw.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.claimgraph.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatatypeTest {

    @ParameterizedTest
    @CsvSource({
        "integer, 0150, 0150",
        "integer, +5, +5",
        "integer, 12345678901234567890123, 12345678901234567890123",
        "byte, -128, -128",
        "unsignedLong, 18446744073709551615, 18446744073709551615",
        "decimal, 12.50, 12.50",
        "decimal, .5, 0.5",
        "decimal, -7., -7.0",
        "double, +.25E-3, +0.25e-3",
        "double, +INF, INF",
        "number, 1.5E3, 1.5e3",
        "double, -INF, -INF",
        "unsignedByte, 0000000000000000000255, 0000000000000000000255",
        "boolean, 1, true",
        "date, 2016-02-29, 2016-02-29",
        "date, -0044-03-15, -0044-03-15",
        "time, 24:00:00, 24:00:00",
        "dateTime, 2016-01-19T07:30:00.5+03:00, 2016-01-19T07:30:00.5+03:00",
        "gYear, 2016, 2016",
        "duration, P1Y2M3DT4H5M6.7S, P1Y2M3DT4H5M6.7S",
        "dayTimeDuration, -P3DT4H, -P3DT4H",
        "language, tr-TR, tr-TR",
        "hexBinary, 0aFF, 0aFF",
        "base64Binary, aGk=, aGk=",
        "NMTOKEN, d003-p07, d003-p07",
        "QName, cg:Claim, cg:Claim",
        "anyURI, https://example.org/, https://example.org/",
    })
    void aValueIsKeptInItsForm(String type, String text, String kept) {
        assertThat(Datatype.of(BuiltInDatatype.named(type)).read(text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "integer, 1.5",
        "integer, '1,000'",
        "integer, ١٥٠",
        "integer, 0x10",
        "byte, 128",
        "unsignedByte, -1",
        "positiveInteger, 0",
        "unsignedLong, 18446744073709551616",
        "int, 5999999999999999999",
        "unsignedByte, 0000000000000000000256",
        "decimal, 1e3",
        "decimal, NaN",
        "decimal, .",
        "decimal, -",
        "decimal, 25%",
        "double, 1e",
        "double, .e5",
        "double, 35d",
        "double, Infinity",
        "boolean, yes",
        "date, 2015-02-29",
        "date, 32 October",
        "date, 2016-1-19",
        "time, 24:00:01",
        "time, 07:60:00",
        "dateTime, 2016-01-19 07:30:00",
        "dateTimeStamp, 2016-01-19T07:30:00",
        "gMonth, 13",
        "duration, P",
        "duration, P1YT",
        "duration, 1Y",
        "yearMonthDuration, P1D",
        "dayTimeDuration, P1Y",
        "language, turkish-languages",
        "hexBinary, abc",
        "base64Binary, a",
        "QName, a:b:c",
        "anyURI, not a link",
    })
    void aTextThatIsNoValueIsRefused(String type, String text) {
        assertThat(Datatype.of(BuiltInDatatype.named(type)).read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "integer, +0063, 63, 63",
        "integer, -0, 0, 0",
        "decimal, 1.0, 1, 1",
        "decimal, -00.50, -0.5, -0.5",
        "decimal, .5, 0.5, 0.5",
        "decimal, 100, 100, 100",
        "double, 150, 1.5E2, 150",
        "double, 0.0015e+1, 1.5E-2, 0.015",
        "double, -0.0, -0.0E0, 0",
        "double, 10e400000, 1.0E400001, 1.0E400001",
        "double, INF, INF, INF",
        "date, 2016-01-19, 2016-01-19, 2016-01-19",
        "date, 2016-01-19+00:00, 2016-01-19Z, @1453161600",
        "dateTime, 2016-01-19T24:00:00, 2016-01-20T00:00:00, 2016-01-20T00:00:00",
        "dateTime, 2016-12-31T24:00:00-00:00, 2017-01-01T00:00:00Z, @1483228800",
        "dateTime, 2016-01-19T08:00:00.500+03:00, 2016-01-19T08:00:00.5+03:00, @1.5@1453179600",
        "time, 24:00:00.0, 00:00:00, 00:00:00",
        "time, 01:00:00+03:00, 01:00:00+03:00, @79200",
        "gYear, 2016-00:00, 2016Z, @1451606400",
        "duration, P12M, P1Y, P1Y",
        "duration, -P1Y1MT36H90.50S, -P1Y1M1DT12H1M30.5S, -P1Y1M1DT12H1M30.5S",
        "yearMonthDuration, P0Y, P0M, P0M",
        "dayTimeDuration, PT0S, PT0S, PT0S",
        "hexBinary, 0aff, 0AFF, 0AFF",
        "boolean, true, true, true",
        "string, 007, 007, 007",
    })
    void oneValueHasOneCanonicalForm(
            String type, String value, String canonical, String comparable) {
        Datatype datatype = Datatype.of(BuiltInDatatype.named(type));

        assertThat(datatype.canonical(value)).isEqualTo(canonical);
        assertThat(datatype.comparable(value)).isEqualTo(comparable);
        String again = Objects.requireNonNull(datatype.read(canonical));
        assertThat(datatype.canonical(again)).isEqualTo(canonical);
        assertThat(datatype.comparable(again)).isEqualTo(comparable);
    }

    @ParameterizedTest
    @CsvSource({
        "#0.0#, 12.34, 12.34",
        "'#,##0.00', '1,234.50', 1234.50",
        "'#,##,##0', '12,34,567', 1234567",
        "'0.000,0##', '1.123,4', 1.1234",
        "0.0E0, 1.5E3, 1.5e3",
        "+0, -7, -7",
        "000%, 025%, 0.25",
    })
    void aNumberOfThePatternIsRead(String pattern, String text, String kept) {
        assertThat(Datatype.of(BuiltInDatatype.DOUBLE).withFormat(pattern).read(text))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "#0.0#, 12.345",
        "'#,##0', 1234",
        "'#,##0', '12,34'",
        "0.0E0, 1.5e3",
        "00, 7",
        "+0, 7",
        "000%, 025",
    })
    void aNumberOfAnotherPatternIsRefused(String pattern, String text) {
        assertThat(Datatype.of(BuiltInDatatype.DOUBLE).withFormat(pattern).read(text)).isNull();
    }

    @Test
    void marksOfOtherCountriesAreReadAsTheFormatSays() {
        Datatype turkish = Datatype.of(BuiltInDatatype.DECIMAL).withNumberFormat(null, ',', '.');

        assertThat(turkish.read("10.000,5")).isEqualTo("10000.5");
    }

    @ParameterizedTest
    @CsvSource({
        "date, dd.MM.yyyy, 19.01.2016, 2016-01-19",
        "date, M/d/yyyy, 1/9/2016, 2016-01-09",
        "time, HHmm XX, 1502 +0800, 15:02:00+08:00",
        "dateTime, yyyy-MM-dd HH:mm:ss.SSS, 2016-01-19 07:30:00.5, 2016-01-19T07:30:00.5",
        "boolean, yes|no, yes, true",
        "string, asserts|denies, denies, denies",
        "string, [a-z0-9]+(-[a-z0-9]+)*, qarah-kubri, qarah-kubri",
    })
    void aTextOfTheFormatIsRead(String type, String format, String text, String kept) {
        assertThat(Datatype.of(BuiltInDatatype.named(type)).withFormat(format).read(text))
                .isEqualTo(kept);
    }

    /** Jena cannot read more digits, and would end the conversion. */
    @ParameterizedTest
    @CsvSource({
        "time, 23:59:59.999999999Z, 23:59:59.9999999999Z",
        "dateTime, 2016-01-19T07:30:00.999999999, 2016-01-19T07:30:00.99999999999999999999",
        "duration, PT1.999999999S, PT1.99999999999999999999S",
    })
    void partsOfASecondGoToTheNanosecond(String type, String finest, String finer) {
        Datatype datatype = Datatype.of(BuiltInDatatype.named(type));

        assertThat(datatype.read(finest)).isEqualTo(finest);
        assertThat(datatype.read(finer)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"date, yyyy", "date, QQ", "boolean, yes", "integer, [", "string, +", "time, HH"})
    void whatIsNoFormatOfItsTypeIsRefused(String type, String format) {
        assertThat(Datatype.of(BuiltInDatatype.named(type)).withFormat(format)).isNull();
    }

    @Test
    void aFormatThatCannotBeUsedSaysWhy() {
        Datatype text = Datatype.of(BuiltInDatatype.STRING);

        assertThat(text.withFormat("(?<!x*).*")).isNull();
        assertThat(text.formatProblem("(?<!x*).*"))
                .isEqualTo("it looks behind without a greatest length");
    }

    @Test
    void aTextOnWhichAFormatTakesTooLongIsNoValue() {
        Datatype format = Datatype.of(BuiltInDatatype.STRING).withFormat("(a|aa)+(b)\\2");
        String text = "a".repeat(50) + "bc";

        assertThat(format.read("aabb")).isEqualTo("aabb");
        assertThat(format.read(text)).isNull();
        assertThat(format.problemCode(text)).isEqualTo(ProblemCode.VALUE_FORMAT);
        assertThat(format.mismatch(text).message())
                .startsWith("The format (a|aa)+(b)\\2 takes too long to test on \"aaaa");
        assertThat(format.mismatch(text).remedy())
                .startsWith("Write a shorter text, or a format without lookahead");
    }

    @Test
    void aWordNextToOneOfTheListIsSuggested() {
        Datatype stance = Datatype.of(BuiltInDatatype.TOKEN).withFormat("asserts|denies|doubts");

        Datatype.Mismatch mismatch = stance.mismatch("denys");

        assertThat(mismatch.code()).isEqualTo(ProblemCode.VALUE_NOT_IN_LIST);
        assertThat(mismatch.message())
                .isEqualTo("\"denys\" is not one of the 3 values of this column");
        assertThat(mismatch.remedy())
                .isEqualTo("Did you mean \"denies\"? Write asserts, denies or doubts.");
    }

    @Test
    void aWordWithASpaceIsToldWithoutIt() {
        Datatype means =
                Objects.requireNonNull(
                        Datatype.of(BuiltInDatatype.STRING).withFormat("mine|drone|tank"));

        assertThat(means.mismatch(" drone").remedy())
                .isEqualTo(
                        "It begins with a space. Write \"drone\" without it. In a list that is written"
                                + " with spaces, put them into the \"separator\", such as \"; \".");
    }

    @Test
    void aTextOutsideTheFormatIsAFormatProblem() {
        Datatype id = Datatype.of(BuiltInDatatype.STRING).withFormat("[a-z]+");

        assertThat(id.mismatch("A1").code()).isEqualTo(ProblemCode.VALUE_FORMAT);
        assertThat(id.mismatch("A1").message())
                .isEqualTo("\"A1\" is not written as this column asks for");
        assertThat(id.mismatch("A1").remedy()).isEqualTo("Write small letters a to z.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a-z0-9]+(-[a-z0-9]+)*; Şırnak Province; 'Write sirnak-province, or other small letters"
                        + " a to z and digits, with single hyphens between them.'",
                "[a-z0-9]+|\\?; Who Knows; 'Write small letters a to z and digits, or ?.'",
                "([a-z]+( \\+ [a-z]+)*); A; 'Write a, or other small letters a to z|MANY'",
                "[a-z]+( again)?|\\?; A b; 'Write small letters a to z, and then \"again\" or nothing, or"
                        + " ?.'",
                "[A-Z]{3}; Eur; 'Write 3 characters: capital letters A to Z.'",
                "\\d{4,}; abc; 'Write 4 or more characters: digits.'",
                "https?://\\S+; www.example.org; 'Write an address that begins with http:// or"
                        + " https:// and has no spaces.'",
                "(claim|actor)/[a-z]+; x y; 'Write claim, actor with a slash, and then small letters a"
                        + " to z.'",
                "x(?:y|z)+; q; 'Write a text that matches x(?:y|z)+.'",
            })
    void aFormatIsToldInWordsWhereThereAreSome(String format, String text, String remedy) {
        Datatype described =
                Objects.requireNonNull(Datatype.of(BuiltInDatatype.STRING).withFormat(format));

        assertThat(described.mismatch(text).remedy())
                .isEqualTo(remedy.replace("|MANY", "; several with \" + \" between them."));
    }

    @Test
    void aTextThatIsNoValueIsADatatypeProblem() {
        Datatype date = Datatype.of(BuiltInDatatype.DATE);

        assertThat(date.mismatch("9 October"))
                .isEqualTo(
                        new Datatype.Mismatch(
                                ProblemCode.VALUE_DATATYPE,
                                "\"9 October\" is not a date",
                                "Write year-month-day, such as 2019-10-09.",
                                List.of("base", "datatype"),
                                -1));
    }

    @Test
    void aValueBeyondABoundIsAConstraintProblem() {
        Facets upTo90 = new Facets(null, null, null, null, new Facets.Bound("90", true));
        Datatype latitude = Datatype.of(BuiltInDatatype.DECIMAL).with(upTo90);

        assertThat(latitude.read("90.0")).isEqualTo("90.0");
        assertThat(latitude.read("90.1")).isNull();
        assertThat(latitude.mismatch("90.1").code()).isEqualTo(ProblemCode.VALUE_CONSTRAINT);
        assertThat(latitude.mismatch("90.1").message()).isEqualTo("\"90.1\" is more than 90");
    }

    @Test
    void lengthCountsCharactersAndNotHalvesOfThem() {
        Datatype one =
                Datatype.of(BuiltInDatatype.STRING).with(new Facets(1, null, null, null, null));

        assertThat(one.read("\uD83D\uDE00")).isNotNull();
        assertThat(one.read("ab")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "date; 19/01/2016; Write year-month-day: 2016-01-19.",
                "date; 9.1.2016; Write year-month-day: 2016-01-09 or 2016-09-01, whichever is meant.",
                "date; 42606; A spreadsheet keeps 2016-08-24 as this number. Format the column as"
                        + " text and write that.",
                "date; '2016-01-19\u00a0'; It contains an invisible character. Type the value again.",
                "integer; 1.2E+15; The spreadsheet shortened the number. Format the column as text"
                        + " and write all its digits.",
                "integer; #REF!; The spreadsheet could not compute this cell. Write the value"
                        + " itself.",
                "integer; #N/A; The spreadsheet could not compute this cell. Write the value"
                        + " itself.",
                "integer; =A1+1; The spreadsheet wrote its formula. Write the value itself.",
                "integer; '1\u00a0234'; Write 1234, or set the groupChar of the column.",
                "boolean; TRUE; 'Write true or false, or set the format of the column to your own"
                        + " two words, such as \"yes|no\".'",
                "date; Jan-16; The spreadsheet shortened the date. Format the column as text and"
                        + " type it again.",
                "gYearMonth; 16-Oca; The spreadsheet shortened the date. Format the column as text"
                        + " and type it again.",
                "date; 2016-01-19 00:00:00; Write year-month-day: 2016-01-19.",
                "date; 2019-02-30; February 2019 has 28 days. Write one that exists.",
                "date; 2019-13-01; There are 12 months. Write one that exists.",
                "time; 10:61:00; 'Hours go to 23, minutes and seconds to 59. Write one that exists.'",
                "unsignedByte; 256; Write a number from 0 to 255.",
                "unsignedByte; x; 'Write digits only, from 0 to 255.'",
                "integer; 1.5; 'Write digits only, such as 150.'",
                "decimal; 12,5; 'Write 12.5. If the column is written with decimal commas, set"
                        + " \"decimalChar\": \",\" in the metadata.'",
                "decimal; 1,234; 'Write 1.234 or 1234, whichever is meant. If the column is written"
                        + " with decimal commas, set \"decimalChar\": \",\" in the metadata.'",
                "integer; 1.200; 'Write 1200 if the mark is between thousands; a fraction is not"
                        + " allowed here.'",
                "decimal; 12.5%; 'Write 12.5 if the column counts in per cent. If not, write 0.125,"
                        + " or set a \"format\" with the sign in the metadata, such as \"#0.##%\".'",
                "decimal; 5 %; 'Write 5 if the column counts in per cent. If not, write 0.05,"
                        + " or set a \"format\" with the sign in the metadata, such as \"#0.##%\".'",
            })
    void whatSpreadsheetsDoIsRecognised(String type, String text, String remedy) {
        assertThat(Datatype.of(BuiltInDatatype.named(type)).mismatch(text).remedy())
                .isEqualTo(remedy);
    }

    @Test
    void aNumberOutOfRangeIsToldItsRange() {
        assertThat(Datatype.of(BuiltInDatatype.UNSIGNED_BYTE).mismatch("256").message())
                .isEqualTo("\"256\" is not a whole number from 0 to 255");
    }

    @Test
    void advicePutsTheDecimalMarkOfTheColumn() {
        Datatype comma =
                Objects.requireNonNull(
                        Datatype.of(BuiltInDatatype.DECIMAL).withNumberFormat(null, ',', (char) 0));

        assertThat(comma.mismatch("3.5").remedy())
                .isEqualTo("Write digits with a comma before the fraction, such as 12,5.");
    }

    @ParameterizedTest
    @CsvSource({
        "'#0,00', '12,55'",
        "'#.##0,0#', '1.234,55'",
        "'#.##.##0', '1.234'",
        "'000‰', '123‰'",
        "'%+0', '%+12'",
    })
    void aNumberOfThePatternIsShown(String pattern, String example) {
        Datatype marked =
                Objects.requireNonNull(
                        Datatype.of(BuiltInDatatype.DECIMAL).withNumberFormat(pattern, ',', '.'));

        assertThat(marked.mismatch("x").remedy())
                .isEqualTo("Write a number such as " + example + ".");
        assertThat(marked.read(example)).isNotNull();
    }

    @Test
    void aCommaThatIsTheDecimalMarkIsNeverBetweenGroups() {
        Datatype price =
                Objects.requireNonNull(
                        Datatype.of(BuiltInDatatype.DECIMAL)
                                .withNumberFormat("#0,00", ',', (char) 0));

        assertThat(price.read("3,14")).isEqualTo("3.14");
        assertThat(price.read("314")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "30.02.2019; February 2019 has 28 days. Write one that exists.",
                "2019-10-09; Write a date of the form dd.MM.yyyy.",
            })
    void adviceKeepsToTheFormOfTheColumn(String text, String remedy) {
        Datatype day =
                Objects.requireNonNull(Datatype.of(BuiltInDatatype.DATE).withFormat("dd.MM.yyyy"));

        assertThat(day.mismatch(text).remedy()).isEqualTo(remedy);
    }

    /** Texts that have made one parser or another throw, or run for ever. */
    private static final List<String> NASTY =
            List.of(
                    "",
                    " ",
                    "-",
                    "+",
                    ".",
                    "E",
                    "1e",
                    "1e99999999999",
                    "1e999999999%",
                    "%",
                    "%%",
                    "-0",
                    "--1",
                    "0".repeat(5000),
                    "9".repeat(5000),
                    "P",
                    "PT",
                    "P1",
                    "-P",
                    "PTS",
                    "T",
                    "Z",
                    "+14:00",
                    "2016-",
                    "2016-01-19T",
                    "999999999-12-31",
                    "-0001-01-01",
                    "2016-01-19T24:00:00.000",
                    "2016-01-19+99:99",
                    "\uD800",
                    "\u0000",
                    "a".repeat(9),
                    "---",
                    "--02-30",
                    ":",
                    "a:",
                    "=",
                    "====",
                    "NaN",
                    "INF",
                    "+INF",
                    "\u0661");

    @ParameterizedTest
    @EnumSource
    void noTextMakesATypeThrow(BuiltInDatatype type) {
        Facets.Bound bound = new Facets.Bound(type.isNumeric() ? "5" : "P1D", true);
        Facets facets = new Facets(1, 0, 9, bound, null);
        Datatype plain = Datatype.of(type);
        Datatype bounded = type.isNumeric() ? plain.with(facets) : plain;
        for (String text : NASTY) {
            if (bounded.read(text) == null) {
                assertThat(bounded.mismatch(text).message()).isNotEmpty();
            }
            String value = plain.read(text);
            if (value != null) {
                String canonical = plain.canonical(value);
                String again = Objects.requireNonNull(plain.read(canonical), text);
                assertThat(plain.canonical(again)).as(text).isEqualTo(canonical);
                assertThat(plain.comparable(again)).as(text).isEqualTo(plain.comparable(value));
            }
        }
    }
}
