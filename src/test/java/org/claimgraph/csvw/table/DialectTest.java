package org.claimgraph.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.claimgraph.csvw.table.DialectBuilder.dialect;

import java.util.List;
import org.claimgraph.csvw.table.Dialect.Trim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The properties of a CSVW dialect, each by what it does to the rows. */
class DialectTest {

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", " ", "§", "→", "||", "<->", "\u001F", ", ", "aab"})
    void anyDelimiterSeparatesCells(String delimiter) {
        String text = "id,name,note\n1,\"x,y\",z\n2,\"\",\"q\"\"q\"\n".replace(",", delimiter);
        ReadTable table = ReadTable.of(dialect().delimiter(delimiter), text);

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).containsExactly("2: 1|x" + delimiter + "y|z", "3: 2||q\"q");
    }

    @Test
    void partOfADelimiterIsText() {
        assertThat(ReadTable.of(dialect().delimiter("||"), "a||b\n1|2||\"3\"|4\n5||6|").lines())
                .containsExactly("2: 1|2|3|4", "3: 5|6|");
    }

    @Test
    void aNoncharacterDoesNotSeparateCells() {
        ReadTable table = ReadTable.of(dialect().delimiter("||"), "a||b\n1\uFDD02||3\n");

        assertThat(table.lines()).containsExactly("2: 1\uFFFD2|3");
        assertThat(table.problems()).containsExactly("t.csv:2 A2 [a] CHARACTER_FORBIDDEN");
    }

    @Test
    void aDelimiterIsFoundAcrossBlocks() {
        String cell = "x".repeat(1021);
        String text = "a<->b\n" + (cell + "<->" + cell + "\n").repeat(200);
        ReadTable table = ReadTable.of(dialect().delimiter("<->"), text);

        assertThat(table.rows()).hasSize(200).allMatch(row -> row.text(1).equals(cell));
    }

    @Test
    void anotherQuoteEnclosesCells() {
        assertThat(ReadTable.of(dialect().quoteChar("'"), "a,b\n'1,2','it''s \"x\"'\n").lines())
                .containsExactly("2: 1,2|it's \"x\"");
    }

    @Test
    void withoutAQuoteNothingEnclosesCells() {
        ReadTable table = ReadTable.of(dialect().quoteChar(null), "a,b\n\"1,2\"\n");

        assertThat(table.lines()).containsExactly("2: \"1|2\"");
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void aBackslashEscapesWhatFollows() {
        ReadTable table =
                ReadTable.of(
                        dialect().backslashEscapes(),
                        """
                        a,b
                        "say \\"x\\", y",C:\\\\temp
                        one\\,two,\\new \\table
                        "\\n\\\\",\\"
                        """);

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines())
                .containsExactly("2: say \"x\", y|C:\\temp", "3: one,two|new table", "4: n\\|\"");
    }

    @Test
    void aBackslashEscapesALineEnd() {
        ReadTable table = ReadTable.of(dialect().backslashEscapes(), "a,b\n1,x\\\ny\n2,z\n");

        assertThat(table.lines()).containsExactly("2: 1|x\ny", "3: 2|z");
        assertThat(table.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void aBackslashEscapesADelimiterOfSeveralCharacters() {
        assertThat(
                        ReadTable.of(
                                        dialect().backslashEscapes().delimiter("||"),
                                        "a||b\n1\\|\\|2||3\n")
                                .lines())
                .containsExactly("2: 1||2|3");
    }

    @Test
    void aBackslashThatEscapesNothingIsReported() {
        assertThat(ReadTable.of(dialect().backslashEscapes(), "a,b\n1,x\\").problems())
                .containsExactly("t.csv:2 B2 [b] QUOTE_STRAY");
    }

    @Test
    void aDoubledQuoteIsReportedWhereABackslashEscapes() {
        ReadTable table = ReadTable.of(dialect().backslashEscapes(), "a,b\n1,\"x\"\"y\"\n");

        assertThat(table.problems()).containsExactly("t.csv:2 B2 [b] QUOTE_STRAY");
        assertThat(table.lines()).containsExactly("2: 1|x\"y");
    }

    @Test
    void aBackslashIsTextOtherwise() {
        assertThat(ReadTable.plain("a,b\nC:\\new,\"\\\"\n").lines())
                .containsExactly("2: C:\\new|\\");
    }

    @Test
    void skippedRowsAreComments() {
        ReadTable table =
                ReadTable.of(
                        dialect().skipRows(3).commentPrefix("#"),
                        "Title, \"of it\"\n\n#by us\nid,name\n1,x\n");

        assertThat(table.comments()).containsExactly("Title, \"of it\"", "by us");
        assertThat(table.lines()).containsExactly("5: 1|x");
    }

    @Test
    void rowsOfTitlesBeyondTheEndAreSaid() {
        assertThat(ReadTable.of(dialect().headerRowCount(3), "id,name\n1,x\n").list())
                .singleElement()
                .hasToString(
                        """
                        t.csv: the table ends in row 2, but its header reaches to row 3 (TABLE_EMPTY)
                          Correct skipRows or headerRowCount in the dialect, or name the right file.""");
    }

    @Test
    void skippedRowsBeyondTheEndAreSaid() {
        assertThat(ReadTable.of(dialect().skipRows(3), "id,name\n1,x\n").problems())
                .containsExactly("t.csv TABLE_EMPTY");
    }

    @Test
    void aTableThatEndsWithItsTitlesIsRight() {
        assertThat(ReadTable.of(dialect().headerRowCount(2), "id,name\nNr,\n").list()).isEmpty();
        assertThat(ReadTable.of(dialect().skipRows(1), "by us\nid,name\n").list()).isEmpty();
    }

    @Test
    void problemsOfSkippedRowsAreNotReported() {
        assertThat(ReadTable.of(dialect().skipRows(1), "5\" pipes\0\nid\n1\n").problems())
                .isEmpty();
    }

    @Test
    void commentsAreLeftOutAndKeptAsText() {
        ReadTable table =
                ReadTable.of(dialect().commentPrefix("//"), "id,name\n// a, b\n1,//x\n/,y\n");

        assertThat(table.comments()).containsExactly(" a, b");
        assertThat(table.lines()).containsExactly("3: 1|//x", "4: /|y");
    }

    @Test
    void rowsThatBeginWithAHashtagAreKeptUnlessTheDialectSaysOtherwise() {
        assertThat(ReadTable.plain("id\n#Kobani\n").lines()).containsExactly("2: #Kobani");
    }

    @Test
    void aCommentInPlaceOfTheHeaderCountsAsTheHeader() {
        ReadTable table = ReadTable.of(dialect().commentPrefix("#"), "##0\n\"1,234\"\n");

        assertThat(table.header().titles()).isEmpty();
        assertThat(table.lines()).containsExactly("2: 1,234");
    }

    @Test
    void noMoreThanAThousandCommentsAreKept() {
        String text = "id\n" + "# x\n".repeat(5000) + "1\n";

        assertThat(ReadTable.of(dialect().commentPrefix("#"), text).comments()).hasSize(1000);
    }

    @Test
    void severalHeaderRowsGiveSeveralTitles() {
        ReadTable table = ReadTable.of(dialect().headerRowCount(2), "id,name\nNr,\n1,x\n");

        assertThat(table.header().titles())
                .containsExactly(List.of("id", "Nr"), List.of("name", ""));
        assertThat(table.lines()).containsExactly("3: 1|x");
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void withoutHeaderRowsTheFirstRowIsData() {
        ReadTable table = ReadTable.of(dialect().headerRowCount(0), "1,x\n2,x\n");

        assertThat(table.header().titles()).isEmpty();
        assertThat(table.lines()).containsExactly("1: 1|x", "2: 2|x");
    }

    @Test
    void columnsAtTheLeftAreLeftOut() {
        ReadTable table = ReadTable.of(dialect().skipColumns(2), ",,id,name\na,b,1,x\nc\n");

        assertThat(table.header().titles()).containsExactly(List.of("id"), List.of("name"));
        assertThat(table.lines()).containsExactly("2: 1|x", "3: ");
        assertThat(table.problems()).containsExactly("t.csv:3 ROW_RAGGED");
    }

    @Test
    void aProblemNamesItsColumnWhereColumnsAreLeftOut() {
        ReadTable table = ReadTable.of(dialect().skipColumns(1), "x,id\na\"b,c\"d\n");

        assertThat(table.problems())
                .containsExactly("t.csv:2 A2 QUOTE_STRAY", "t.csv:2 B2 [id] QUOTE_STRAY");
    }

    @Test
    void blankRowsAreKeptWhenTheDialectSaysSo() {
        ReadTable table = ReadTable.of(dialect().keepBlankRows(), "id,name\n\n,\n1,x\n");

        assertThat(table.lines()).containsExactly("2: ", "3: |", "4: 1|x");
        assertThat(table.problems()).isEmpty();
        assertThat(table.blankRows()).isZero();
    }

    @Test
    void blanksAreKeptUnlessTheDialectSaysOtherwise() {
        assertThat(ReadTable.plain("a,b\n x ,\" y \"\n").lines()).containsExactly("2:  x | y ");
    }

    @Test
    void blanksAreTrimmedAtTheStart() {
        ReadTable table = ReadTable.of(dialect().trim(Trim.START), "a,b\n x , \" y\"\n");

        assertThat(table.lines()).containsExactly("2: x |y");
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void blanksAreTrimmedAtTheEnd() {
        ReadTable table = ReadTable.of(dialect().trim(Trim.END), "a,b\n x ,\"y\" \n");

        assertThat(table.lines()).containsExactly("2:  x|y");
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void blanksAreTrimmedOnBothSides() {
        ReadTable table =
                ReadTable.of(dialect().trim(Trim.BOTH), " a , b \n x\t, \" y, \" \n , \n   ");

        assertThat(table.header().titles()).containsExactly(List.of("a"), List.of("b"));
        assertThat(table.lines()).containsExactly("2: x|y,");
        assertThat(table.blankRows()).isEqualTo(2);
    }

    @Test
    void initialBlanksAreSkipped() {
        assertThat(ReadTable.of(dialect().skipInitialSpace(), "a,b\n1, \"x, y\"\n").lines())
                .containsExactly("2: 1|x, y");
    }

    @Test
    void aDelimiterOfWhiteSpaceIsNotTrimmed() {
        assertThat(
                        ReadTable.of(
                                        dialect().delimiter("\t").trim(Trim.BOTH),
                                        "a\tb\tc\n1\t\t x \n")
                                .lines())
                .containsExactly("2: 1||x");
    }

    @Test
    void carriageReturnsEndRowsWhenListed() {
        ReadTable table = ReadTable.of(dialect().lineTerminators("\r"), "a,b\r1,x\r2,y");

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).containsExactly("2: 1|x", "3: 2|y");
    }

    @Test
    void carriageReturnsAreToldOnceBelowASkippedRow() {
        assertThat(ReadTable.of(dialect().skipRows(1), "Title\ra,b\r1,x\r").problems())
                .containsExactly("t.csv:2 B2 LINE_END_STRAY");
    }

    @Test
    void aLineEndThatIsNotListedIsReported() {
        assertThat(
                        ReadTable.of(dialect().lineTerminators("\r\n"), "a,b\r\n1,x\n2,y\r\n")
                                .problems())
                .containsExactly("t.csv:2 B2 [b] LINE_END_STRAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "\u2028", "\u0085", "@@\n", "||"})
    void anyTextEndsRowsWhenListed(String end) {
        String text = "a,b~1,\"x~y\"~2,@~".replace("~", end);
        ReadTable table = ReadTable.of(dialect().lineTerminators(end), text);

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).containsExactly("2: 1|x" + end + "y", "3: 2|@");
    }

    @Test
    void aDialectThatCannotBeReadIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> dialect().delimiter("").build());
        assertThatIllegalArgumentException().isThrownBy(() -> dialect().delimiter("\"").build());
        assertThatIllegalArgumentException().isThrownBy(() -> dialect().delimiter("\n").build());
        assertThatIllegalArgumentException().isThrownBy(() -> dialect().quoteChar("''").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dialect().lineTerminators("").build());
        assertThatIllegalArgumentException().isThrownBy(() -> dialect().commentPrefix("").build());
        assertThatIllegalArgumentException().isThrownBy(() -> dialect().skipRows(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dialect().backslashEscapes().delimiter("\\").build());
    }
}
