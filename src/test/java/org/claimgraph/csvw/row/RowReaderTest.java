package org.claimgraph.csvw.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private final Problems problems = Problems.strict();
    private final Sheets sheets = new Sheets(problems);

    @Test
    void aTextKeepsItsSpacesAndATokenDoesNot() {
        sheets.withColumns("t.csv", "'titles': 'text'", "'titles': 'token', 'datatype': 'token'")
                .with("t.csv", "text,token\n a  b , a  b \n");

        assertThat(sheets.rows()).containsExactly("text= a  b  token=a b");
    }

    @Test
    void anEmptyCellTakesTheDefault() {
        sheets.withColumns("t.csv", "'titles': 'stance', 'default': 'asserts'", "'titles': 'b'")
                .with("t.csv", "stance,b\n,x\n");

        assertThat(sheets.rows()).containsExactly("stance=asserts b=x");
    }

    @Test
    void aNullTextIsNoValue() {
        sheets.withColumns("t.csv", "'titles': 'n', 'null': ['-', 'NA'], 'datatype': 'integer'")
                .with("t.csv", "n\n-\nNA\n5\n");

        assertThat(sheets.rows()).containsExactly("n=", "n=", "n=5");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aListIsSplitTrimmedAndWithoutEmptyItems() {
        sheets.withColumns("t.csv", "'titles': 'means', 'separator': ';', 'datatype': 'token'")
                .with("t.csv", "means\ndrone; mortar;;rocket\n");

        assertThat(sheets.rows()).containsExactly("means=drone|mortar|rocket");
    }

    @Test
    void anEmptyCellOfARequiredColumnIsReportedAtItsPlace() {
        sheets.withColumns("t.csv", "'titles': 'id', 'required': true", "'titles': 'b'")
                .with("t.csv", "id,b\nx,1\n,2\n");
        sheets.rows();

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                t.csv:3 A3 [id]: the cell is empty (VALUE_REQUIRED)
                  Write a value; every row of t.csv needs one in this column.""");
    }

    @Test
    void aBadItemOfAListBlamesItsCellAndKeepsTheOthers() {
        sheets.withColumns("t.csv", "'titles': 'years', 'separator': ' ', 'datatype': 'integer'")
                .with("t.csv", "years\n2016 x 2017\n");

        assertThat(sheets.rows()).containsExactly("years=2016|x|2017");
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                t.csv:2 A2 [years]: "x" is not a whole number (VALUE_DATATYPE)
                  Write digits only, such as 150.""");
    }

    @Test
    void rowsAreNumberedAsTheSpreadsheetShowsThem() {
        sheets.withColumns("t.csv", "'titles': 'a'", "'titles': 'n', 'datatype': 'integer'")
                .with("t.csv", "a,n\n\"two\nlines\",1\nb,x\n");
        sheets.rows();

        assertThat(problems.list())
                .extracting(p -> p.place().toString())
                .containsExactly("t.csv:3 B3 [n]");
    }

    @Test
    void headersThatDifferAreReportedByPosition() {
        sheets.withColumns("t.csv", "'titles': 'id'", "'titles': 'label'")
                .with("t.csv", "id,Label\nx,y\n");
        sheets.rows();

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                t.csv:1 B1 [Label]: the column is called "Label" and not "label" (HEADER_MISMATCH)
                  Write the header and the titles of the metadata alike, capitals included.""");
    }

    @Test
    void aColumnWithANameOnlyIsReportedToValidators() {
        sheets.withColumns("t.csv", "'name': 'id'").with("t.csv", "id\nx\n");
        sheets.rows();

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.COLUMN_UNTITLED);
    }

    @Test
    void columnsInAnotherOrderAreMatchedByTitleWithANote() {
        sheets.withColumns("t.csv", "'titles': 'id'", "'titles': 'label'")
                .with("t.csv", "label,id\ny,x\n");

        assertThat(sheets.rows(HeaderPolicy.BY_TITLE)).containsExactly("id=x label=y");
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                t.csv:1: note: the columns are in another order than in the metadata (COLUMN_ORDER)
                  They are matched by their titles; nothing need be done.""");
    }

    @Test
    void anOptionalColumnMayBeAbsent() {
        sheets.withColumns("t.csv", "'titles': 'id'", "'titles': 'note'").with("t.csv", "id\nx\n");

        assertThat(sheets.rows(HeaderPolicy.BY_TITLE)).containsExactly("id=x note=");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aRequiredColumnMayNotBeAbsent() {
        sheets.withColumns("t.csv", "'titles': 'id', 'required': true", "'titles': 'note'")
                .with("t.csv", "note\nx\ny\n");
        sheets.rows(HeaderPolicy.BY_TITLE);

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                t.csv:1: there is no column "id" (COLUMN_MISSING)
                  Add the column; every row must have a value in it.""");
    }

    @Test
    void aColumnThatIsNotDescribedIsLeftOutWithASuggestion() {
        sheets.withColumns("t.csv", "'titles': 'id'", "'titles': 'stance'")
                .with("t.csv", "id,stanse\nx,y\n");

        assertThat(sheets.rows(HeaderPolicy.BY_TITLE)).containsExactly("id=x stance=");
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                t.csv:1 B1 [stanse]: warning: the column "stanse" is not described (COLUMN_UNKNOWN)
                  Did you mean "stance"? It is left out until then.""");
    }

    @Test
    void columnsBeyondTheDescribedOnesGetANumber() {
        sheets.withColumns("t.csv", "'titles': 'id'").with("t.csv", "id,more\nx,y\n");

        assertThat(sheets.rows()).containsExactly("id=x _col.2=y");
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.HEADER_MISMATCH);
    }

    @Test
    void aTableThatIsNotThereIsReported() {
        sheets.withColumns("t.csv", "'titles': 'id'");
        sheets.rows();

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                t.csv: there is no table at https://example.org/t.csv (TABLE_MISSING)
                  Put the file there, or correct the url in the metadata.""");
    }
}
