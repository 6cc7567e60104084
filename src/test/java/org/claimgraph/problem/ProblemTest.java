package org.claimgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    private static final CellRef CELL = new CellRef("claims.csv", 7, 7, 19, "time");

    @Test
    void problemReadsAsPlaceMessageCodeAndRemedy() {
        Problem problem =
                Problem.of(
                        ProblemCode.DATE_NOT_EDTF,
                        CELL,
                        "9 October",
                        "\"9 October\" is not a date",
                        "Write year-month-day, such as 2019-10-09.");

        assertThat(problem)
                .hasToString(
                        """
                        claims.csv:7 S7 [time]: "9 October" is not a date (DATE_NOT_EDTF)
                          Write year-month-day, such as 2019-10-09.""");
    }

    @Test
    void theRuleStandsAfterTheRemedyWhereItIsAskedFor() {
        Problem problem =
                Problem.of(ProblemCode.VALUE_DATATYPE, CELL, "x", "it is odd", "Mend it.")
                        .against(new Rule("datatype", new TextRef("m.json", 41, 13)));

        assertThat(problem)
                .hasToString(
                        """
                        claims.csv:7 S7 [time]: it is odd (VALUE_DATATYPE)
                          Mend it.""");
        assertThat(problem.withRule())
                .isEqualTo(
                        """
                        claims.csv:7 S7 [time]: it is odd (VALUE_DATATYPE)
                          Mend it. Rule: "datatype" at m.json:41:13.""");
    }

    @Test
    void aVeryLongValueIsCutBetweenCharacters() {
        Problem problem =
                Problem.of(ProblemCode.CELL_TOO_LONG, CELL, "🏳".repeat(5_000), "it is long", "");

        assertThat(problem.value()).isEqualTo("🏳".repeat(1_000));
    }

    @Test
    void problemWithoutARemedyIsOneLine() {
        Problem problem = Problem.of(ProblemCode.TABLE_EMPTY, CELL, "", "it is empty", "");

        assertThat(problem).hasToString("claims.csv:7 S7 [time]: it is empty (TABLE_EMPTY)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERROR   | t.csv: it is odd (TABLE_EMPTY)",
                "WARNING | t.csv: warning: it is odd (TABLE_EMPTY)",
                "INFO    | t.csv: note: it is odd (TABLE_EMPTY)",
            })
    void severityStandsAfterThePlaceUnlessItIsAnError(Severity severity, String line) {
        Problem problem =
                Problem.of(ProblemCode.TABLE_EMPTY, CellRef.ofTable("t.csv"), "", "it is odd", "");

        assertThat(problem.as(severity)).hasToString(line);
    }

    @Test
    void codeHasItsUsualSeverity() {
        assertThat(Problem.of(ProblemCode.COLUMN_ORDER, CELL, "", "", "").severity())
                .isEqualTo(Severity.INFO);
        assertThat(Problem.of(ProblemCode.COLUMN_UNKNOWN, CELL, "", "", "").severity())
                .isEqualTo(Severity.WARNING);
        assertThat(Problem.of(ProblemCode.KEY_DUPLICATE, CELL, "", "", "").severity())
                .isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 October     | \"9 October\"",
                "''            | \"\"",
                "Çobanbey حلب  | \"Çobanbey حلب\"",
                "a\"b          | \"a\"b\"",
            })
    void quotedValueStandsAsItIs(String value, String quoted) {
        assertThat(Problem.quote(value)).isEqualTo(quoted);
    }

    @Test
    void charactersThatNobodySeesAreQuotedByTheirNumber() {
        assertThat(Problem.quote("a\tb\nc")).isEqualTo("\"a⇥b↵c\"");
        assertThat(Problem.quote("a\u200Eb\u00A0c\u2028d\uFEFF"))
                .isEqualTo("\"a\\u200Eb\\u00A0c\\u2028d\\uFEFF\"");
        assertThat(Problem.quote("\uFFFD")).isEqualTo("\"\\uFFFD\"");
        assertThat(Problem.quote("\uD83D")).isEqualTo("\"\\uD83D\"");
    }

    @Test
    void longValueIsCutAfterEightyCharactersAndNotWithinOne() {
        String flags = "🏳".repeat(81);

        assertThat(Problem.quote("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
        assertThat(Problem.quote("x".repeat(81))).isEqualTo("\"" + "x".repeat(80) + "…\"");
        assertThat(Problem.quote(flags)).isEqualTo("\"" + "🏳".repeat(80) + "…\"");
    }
}
