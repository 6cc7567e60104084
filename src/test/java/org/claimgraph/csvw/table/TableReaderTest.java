package org.claimgraph.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.csvw.table.DialectBuilder.dialect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    @Test
    void aSoundTableHasNoProblems() {
        ReadTable table =
                ReadTable.plain(
                        """
                        id,name,note
                        1,"Kobani, Ayn al-Arab","he ""said"" no"
                        2,حلب,
                        """);

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines())
                .containsExactly("2: 1|Kobani, Ayn al-Arab|he \"said\" no", "3: 2|حلب|");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() {
        ReadTable table = ReadTable.plain("id,name\n1,\"two\nlines\"\n\n2,x\n");

        assertThat(table.rows()).extracting(Row::number).containsExactly(2, 4);
    }

    @Test
    void linesAreThoseOfTheFile() {
        ReadTable table = ReadTable.plain("id,name\r\n1,\"two\r\nlines\nmore\"\r\n\r\n2,x\r\n");

        assertThat(table.rows()).extracting(Row::line).containsExactly(2L, 6L);
    }

    @Test
    void skippedRowsAndCommentsAreCounted() {
        ReadTable table =
                ReadTable.of(
                        dialect().skipRows(2).commentPrefix("#"),
                        "Title\n\"two\nlines\"\nid,name\n# why\n1,x\n");

        assertThat(table.rows())
                .extracting(Row::place)
                .containsExactly(CellRef.ofRow("t.csv", 5, 6));
    }

    @Test
    void aCellKnowsItsPlace() {
        Row row = ReadTable.plain("id,name\n1,x\n").rows().get(0);

        assertThat(row.cell(1)).hasToString("t.csv:2 B2 [name]");
    }

    @Test
    void columnsLeftOutAreCountedInThePlaceOfACell() {
        Row row = ReadTable.of(dialect().skipColumns(2), "x,y,id,name\n,,1,a\n").rows().get(0);

        assertThat(row.cell(1)).hasToString("t.csv:2 D2 [name]");
    }

    @Test
    void aRaggedRowIsReturnedAsItIs() {
        ReadTable table = ReadTable.plain("id,name\n1\n2,x,y\n");

        assertThat(table.lines()).containsExactly("2: 1", "3: 2|x|y");
    }

    @Test
    void aCellBeyondTheEndOfARowIsEmpty() {
        Row row = ReadTable.plain("id,name\n1\n").rows().get(0);

        assertThat(row.text(1)).isEmpty();
    }

    @Test
    void aRaggedRowIsToldWithBothCounts() {
        ReadTable table = ReadTable.plain("id,name,sex\n1,a, b,f\n");

        assertThat(table.list())
                .singleElement()
                .hasToString(
                        """
                        t.csv:2: the row has 4 cells where the header has 3: column D, "f", has no header (ROW_RAGGED)
                          Put a cell that holds a comma in quotes.""");
    }

    @Test
    void emptyCellsAtTheEndOfARowAreToldApart() {
        ReadTable table = ReadTable.plain("id,name\n1,a,,\n");

        assertThat(table.list())
                .extracting("remedy")
                .containsExactly("Delete the empty cells at the end of the row.");
    }

    @Test
    void aTableWithoutHeaderIsAsWideAsItsFirstRow() {
        ReadTable table = ReadTable.of(dialect().headerRowCount(0), "1,x\n2\n");

        assertThat(table.list())
                .extracting("message")
                .containsExactly("the row has 1 cell where the first row has 2");
    }

    @Test
    void blankRowsAreLeftOutAndCounted() {
        ReadTable table = ReadTable.plain("id,name\n\n1,x\n,\n" + ",\n".repeat(300) + "\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).containsExactly("3: 1|x");
        assertThat(table.blankRows()).isEqualTo(303);
    }

    @Test
    void aBlankRowBetweenRowsOfOneColumnIsLeftOut() {
        assertThat(ReadTable.plain("id\n1\n\n2\n").lines()).containsExactly("2: 1", "4: 2");
    }

    @Test
    void rowsReadCountsTheRowsThatWereReturned() throws IOException {
        try (TableReader reader = open("id\n1\n\n2\n")) {
            reader.next();
            reader.next();

            assertThat(reader.rowsRead()).isEqualTo(2);
        }
    }

    @Test
    void thereIsNoRowAfterTheLast() throws IOException {
        try (TableReader reader = open("id\n1\n")) {
            reader.next();

            assertThat(reader.next()).isNull();
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void theHeaderIsReadWhenTheTableIsOpened() throws IOException {
        try (TableReader reader = open("id,name\n")) {
            assertThat(reader.header().titles()).containsExactly(List.of("id"), List.of("name"));
        }
    }

    @Test
    void theLastRowNeedsNoLineEnd() {
        assertThat(ReadTable.plain("id,name\n1,x").lines()).containsExactly("2: 1|x");
        assertThat(ReadTable.plain("id,name\n1,").lines()).containsExactly("2: 1|");
        assertThat(ReadTable.plain("id,name\n1,\"x\"").lines()).containsExactly("2: 1|x");
    }

    @Test
    void aLoneCarriageReturnIsToldAtItsPlaceWhenOtherRowsEndOtherwise() {
        ReadTable table = ReadTable.plain("id,name\n1,a\r2,b\n3,c\r4,d\n");

        assertThat(table.problems())
                .containsExactly(
                        "t.csv:2 B2 [name] LINE_END_STRAY", "t.csv:4 B4 [name] LINE_END_STRAY");
    }

    @Test
    void rowsThatEndWithACarriageReturnAreReadAllTheSame() {
        assertThat(ReadTable.plain("id,name\r1,x\r2,y\r").lines())
                .containsExactly("2: 1|x", "3: 2|y");
    }

    @Test
    void aTableWithAnotherSeparatorIsToldOnce() {
        ReadTable table = ReadTable.plain("id;lat\n1;36,5\n2;36,7\n");

        assertThat(table.list())
                .singleElement()
                .hasToString(
                        """
                        t.csv:1 A1 [id;lat]: "id;lat" is one cell; semicolons seem to separate the cells (SEPARATOR_WRONG)
                          Save the table with commas between cells, or set "delimiter": ";" in the dialect.""");
    }

    /** Nobody who edits a table knows a tab as U+0009. */
    @Test
    void aTabIsCalledATab() {
        assertThat(ReadTable.plain("id\tname\n1\tx\n").list())
                .singleElement()
                .hasToString(
                        """
                        t.csv:1 A1 [id⇥name]: "id⇥name" is one cell; tabs seem to separate the cells (SEPARATOR_WRONG)
                          Save the table with commas between cells, or set "delimiter": "\\t" in the dialect.""");
    }

    @Test
    void aSingleColumnMayHaveTheSeparatorInItsQuotedName() {
        assertThat(ReadTable.plain("\"#,#00\"\n\"1,234\"\n").problems()).isEmpty();
    }

    @Test
    void aFileThatIsNoTableHasNoRows() {
        assertThat(ReadTable.plain("<html>\n<body>\n").lines()).isEmpty();
    }

    @Test
    void aDuplicateHeaderNamesTheOtherColumn() {
        assertThat(ReadTable.plain("id,name,sex,name\n").list())
                .extracting("message")
                .containsExactly("\"name\" is also the name of column B");
    }

    @Test
    void columnsWithoutANameAreToldTogether() {
        assertThat(ReadTable.plain("id,,,\n").list())
                .extracting("message")
                .containsExactly("the columns B to D have no name");
    }

    @Test
    void closingTheReaderClosesTheBytes() throws IOException {
        boolean[] isClosed = new boolean[1];
        InputStream bytes =
                new ByteArrayInputStream("id\n1\n".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() {
                        isClosed[0] = true;
                    }
                };

        TableReader.open(bytes, "t.csv", Dialect.PLAIN, Problems.strict()).close();

        assertThat(isClosed).containsExactly(true);
    }

    private static TableReader open(String text) throws IOException {
        return TableReader.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "t.csv",
                Dialect.PLAIN,
                Problems.strict());
    }

    @Test
    void aControlCharacterThatXmlAllowsIsAWarning() {
        ReadTable table = ReadTable.plain("id,name\n1,a\u0085b\n");

        assertThat(table.lines()).containsExactly("2: 1|a\u0085b");
        assertThat(table.list())
                .singleElement()
                .hasToString(
                        """
                        t.csv:2 B2 [name]: warning: "a\\u0085b" contains U+0085, a control character (CHARACTER_SUSPECT)
                          Delete it. If a letter or a quotation mark belongs there, the file is probably in windows-1252: set "encoding" in the dialect.""");
    }
}
