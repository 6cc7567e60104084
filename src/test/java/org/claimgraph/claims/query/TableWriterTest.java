package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.claimgraph.claims.query.ResultTable.Column;
import org.claimgraph.text.DisplayWidth;
import org.claimgraph.text.TextWrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWriterTest {

    private static String table(int width, List<Column> columns, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        new TableWriter(new ResultTable(columns, rows), width).write("", new PrintWriter(text));
        return text.toString();
    }

    private static Column text(String name) {
        return new Column(name, false, false);
    }

    @Test
    void columnsAlignByDisplayWidth() {
        List<Column> columns = List.of(text("name"), text("x"));
        List<List<String>> rows =
                List.of(
                        List.of("حلب", "1"),
                        List.of("阿勒颇", "2"),
                        List.of("Ḥala\u0304b", "3"),
                        List.of("Aleppo", "4"));

        assertThat(table(0, columns, rows))
                .isEqualTo(
                        """
                        name    x
                        ──────  ─
                        حلب     1
                        阿勒颇  2
                        Ḥala\u0304b   3
                        Aleppo  4
                        4 rows
                        """);
    }

    @Test
    void numbersStandToTheRight() {
        List<Column> columns = List.of(new Column("n", true, false), text("unit"));

        assertThat(table(0, columns, List.of(List.of("9", "km"), List.of("150", "tanks"))))
                .isEqualTo(
                        """
                          n  unit
                        ───  ─────
                          9  km
                        150  tanks
                        2 rows
                        """);
    }

    @Test
    void widestColumnIsBrokenIntoLinesToFit() {
        List<Column> columns = List.of(text("claim"), text("content"));
        List<List<String>> rows =
                List.of(
                        List.of("d000-p01a", "Turkish army shells Qarah Kubri"),
                        List.of("d000-p01b", "short"));

        assertThat(table(32, columns, rows))
                .isEqualTo(
                        """
                        claim      content
                        ─────────  ─────────────────────
                        d000-p01a  Turkish army shells
                                   Qarah Kubri

                        d000-p01b  short
                        2 rows
                        """);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        List<Column> columns = List.of(text("one"), text("two"), text("three"));
        List<List<String>> rows =
                List.of(List.of("a".repeat(30), "b ".repeat(40).strip(), "漢字".repeat(20)));

        assertThat(table(70, columns, rows).lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(70));
    }

    @Test
    void datesIdsListWordsAndHeadersStayWholeAndProseGetsTheRest() {
        List<Column> columns =
                List.of(
                        text("claim"),
                        text("day"),
                        text("said_by_whom"),
                        text("stance"),
                        text("gist"));
        List<List<String>> rows =
                List.of(
                        List.of(
                                "d000-p01a",
                                "2019-10-09/2019-10-12",
                                "x",
                                "asserts",
                                "It is said that the road was closed and then opened again."));

        assertThat(table(80, columns, rows))
                .isEqualTo(
                        """
                        claim      day                    said_by_whom  stance   gist
                        ─────────  ─────────────────────  ────────────  ───────  ───────────────────────
                        d000-p01a  2019-10-09/2019-10-12  x             asserts  It is said that the
                                                                                 road was closed and
                                                                                 then opened again.

                        1 row
                        """);
    }

    @Test
    void whatDoesNotFitBecomesRecordsWithOneFieldPerLine() {
        List<Column> columns =
                List.of(text("claim"), text("day"), text("said_by_whom"), text("gist"));
        List<List<String>> rows =
                List.of(
                        List.of("d000-p01a", "2019-10-09", "x", "The road was closed and opened."),
                        List.of("d000-p01b", "", "y", "short"));

        assertThat(table(40, columns, rows))
                .isEqualTo(
                        """
                        claim         d000-p01a
                        day           2019-10-09
                        said_by_whom  x
                        gist          The road was closed and
                                      opened.

                        claim         d000-p01b
                        said_by_whom  y
                        gist          short

                        2 rows
                        """);
    }

    @Test
    void aWordThatIsWiderThanTheTerminalStaysWhole() {
        String iri = "https://example.org/" + "x".repeat(60);

        assertThat(table(40, List.of(text("iri")), List.of(List.of(iri)))).contains("iri  " + iri);
    }

    @Test
    void wideCharactersAreNotCutInHalf() {
        assertThat(TextWrap.lines("漢字漢字", 3)).containsExactly("漢", "字", "漢", "字");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "حلب, 3", "阿勒颇, 6", "カ, 2", "ｶ, 1", "e\u0301, 1", "a\u200Db, 2", "👍, 2"})
    void widthIsWhatATerminalShows(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }
}
