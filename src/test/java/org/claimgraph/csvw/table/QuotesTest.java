package org.claimgraph.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.csvw.table.DialectBuilder.dialect;

import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Problems with quotes, and the rows that are read all the same. */
class QuotesTest {

    @Test
    void aStrayQuoteIsToldWithTheCell() {
        assertThat(ReadTable.plain("id,name\n1,ab\"c\n").list())
                .singleElement()
                .hasToString(
                        """
                        t.csv:2 B2 [name]: "ab"c" contains a quote but is not in quotes (QUOTE_STRAY)
                          Put the cell in quotes, and double the quotes inside it.""");
    }

    @Test
    void aStrayQuoteStaysInTheCell() {
        assertThat(ReadTable.plain("id,name\n1,ab\"c\n2,x\n").lines())
                .containsExactly("2: 1|ab\"c", "3: 2|x");
    }

    @Test
    void textAfterAClosingQuoteIsToldWithTheCell() {
        assertThat(ReadTable.plain("id,name\n1,\"ab\"c\n").list())
                .singleElement()
                .hasToString(
                        """
                        t.csv:2 B2 [name]: "abc" continues after its closing quote (QUOTE_STRAY)
                          Double the quotes inside the cell, and leave nothing after the last one.""");
    }

    @Test
    void theRowsAfterTextAfterAQuoteAreRead() {
        ReadTable table = ReadTable.plain("id,name\n1,\"a\"b\"c\n2,\"x\" y\n3,z\n");

        assertThat(table.lines()).containsExactly("2: 1|ab\"c", "3: 2|x y", "4: 3|z");
        assertThat(table.problems())
                .containsExactly("t.csv:2 B2 [name] QUOTE_STRAY", "t.csv:3 B3 [name] QUOTE_STRAY");
    }

    @Test
    void anUnclosedQuoteNamesTheRowWhereItOpened() {
        assertThat(ReadTable.plain("id,name\n1,x\n2,\"y\n3,z\n4,z").list())
                .singleElement()
                .hasToString(
                        """
                        t.csv:3 B3 [name]: "y↵3,z↵4,z" begins with a quote that is never closed, up to line 5 (QUOTE_UNCLOSED)
                          Close the quote at the end of this cell. Nothing after it was read.""");
    }

    @Test
    void theRowsBeforeAnUnclosedQuoteAreReturned() {
        assertThat(ReadTable.plain("id,name\n1,x\n2,\"y\n3,z\n").lines()).containsExactly("2: 1|x");
    }

    @Test
    void anUnclosedQuoteInTheHeaderIsTheOnlyProblem() {
        assertThat(ReadTable.plain("id,\"name\n1,x\n").problems())
                .containsExactly("t.csv:1 B1 QUOTE_UNCLOSED");
    }

    @Test
    void anUnclosedQuoteInASkippedRowIsReported() {
        assertThat(ReadTable.of(dialect().skipRows(1), "\"Title\nid,name\n1,x\n").problems())
                .containsExactly("t.csv:1 A1 QUOTE_UNCLOSED");
    }

    @Test
    void oneProblemOfACodeIsReportedForEachCell() {
        assertThat(ReadTable.plain("id,name\n1,\"a\"b\" \"c\" \"d\"\n").problems())
                .containsExactly("t.csv:2 B2 [name] QUOTE_STRAY");
    }

    @Test
    void problemsOfDifferentCodesInACellAreAllReported() {
        assertThat(ReadTable.plain("id,name\n1,a\"\0\uFFFD\n").problems())
                .containsExactly(
                        "t.csv:2 B2 [name] CHARACTER_FORBIDDEN",
                        "t.csv:2 B2 [name] QUOTE_STRAY",
                        "t.csv:2 B2 [name] CHARACTER_SUSPECT");
    }

    @Test
    void quotesInACommentMeanNothing() {
        ReadTable table = ReadTable.of(dialect().commentPrefix("#"), "id\n# it's 5\" long\n1\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).containsExactly("3: 1");
    }

    @Test
    void ofACellThatIsTooLongNothingIsReadAndTheRestIs() {
        ReadTable table = ReadTable.plain("id,name\n1,\"" + "x\n".repeat(1 << 20) + "\"\n2,y\n");

        assertThat(table.rows().get(0).text(1)).isEmpty();
        assertThat(table.rows().get(1).text(1)).isEqualTo("y");
        assertThat(table.rows().get(1).line()).isEqualTo(3 + (1 << 20));
    }

    @Test
    void aCellOfExactlyTheLimitIsWhole() {
        ReadTable table = ReadTable.plain("id,name\n1," + "x".repeat(1 << 20) + "\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows().get(0).text(1)).hasSize(1 << 20);
    }

    @Test
    void aRowWithTooManyCellsIsCutAndTheNextIsRead() {
        ReadTable table =
                ReadTable.of(dialect().headerRowCount(0), "x,".repeat(5000) + "\"\n\"\ny\n");

        assertThat(table.rows()).extracting(Row::size).containsExactly(1000, 1);
        assertThat(table.rows()).extracting(Row::line).containsExactly(1L, 3L);
        assertThat(table.problems()).startsWith("t.csv:1 COLUMNS_TOO_MANY");
    }

    @Test
    void aQuoteAfterANoncharacterOpensNothing() {
        ReadTable table = ReadTable.plain("id,name\n1,\uFDD0\"a\n2,b\n");

        assertThat(table.lines()).containsExactly("2: 1|\uFDD0\"a", "3: 2|b");
        assertThat(table.problems())
                .containsExactly(
                        "t.csv:2 B2 [name] CHARACTER_FORBIDDEN", "t.csv:2 B2 [name] QUOTE_STRAY");
    }

    @Test
    void problemsAreFoundInRowsOfAnyLength() {
        String row = "1,x".repeat(300) + ",".repeat(500) + "a\"b,c\n";

        assertThat(ReadTable.of(dialect().headerRowCount(0), row).problems())
                .containsExactly("t.csv:1 ADU1 QUOTE_STRAY");
    }

    /** Rows of few cells have few commas; those between cells have no space after them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c,d\n1,2,3,\"text\n1,2,3,text\"\n",
                "a,b,c\n1,2,\"text\n1,2,text\"\n",
                "a,b\n1,\"text\n2,text\n3,text\"\n",
                "a,b\n1,\"text\n2,text\n3,text\n\"\n",
                "a,b,c\n1,\"two\",\"text\n\"\"1\"\",2,text\"\n",
                "a,b,c\r\n1,\"2,text\r\n1,2\",text\r\n",
            })
    void rowsInACellAreDoubtful(String text) {
        ReadTable table = ReadTable.plain(text);

        assertThat(table.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.QUOTE_DOUBTFUL);
        assertThat(table.list().get(0).message()).contains(": it looks like ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c\n1,2,\"One, two\nand three, four, five\"\n",
                "a,b,c\n1,2,\"Rue 5\nParis, 1er, France\"\n",
                "a,b\n1,\"Hauptstr. 5\n10,5 km\"\n",
                "a,b,c,d\n1,2,3,\"text\nmore\nand more\"\n",
            })
    void proseWithCommasIsOneText(String text) {
        assertThat(ReadTable.plain(text).problems()).isEmpty();
    }
}
