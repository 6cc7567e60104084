package org.claimgraph.csvw.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                  Make the header and the titles in the metadata the same, capitals included.""");
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
                t.csv:1: note: the columns are in a different order than in the metadata (COLUMN_ORDER)
                  They are matched by their titles; no action is needed.""");
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

    @ParameterizedTest
    @ValueSource(
            strings = {"Part_Of", "part of", "PART-OF", " part_of ", "part.of", "part\u00a0of"})
    void aTitleThatDiffersInCapitalsAndJointsIsThatOfItsColumn(String title) {
        sheets.withColumns("t.csv", "'titles': 'id'", "'titles': 'part_of'")
                .with("t.csv", "id," + title + "\nx,y\n");

        assertThat(sheets.rows(HeaderPolicy.BY_TITLE)).containsExactly("id=x part_of=y");
        assertThat(problems.list())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.COLUMN_SPELLING);
                            assertThat(problem.message()).endsWith(" is read as \"part_of\"");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "'id,stanse', 'the column \"stanse\" is not described', Did you mean \"stance\"?",
        "'id,satnce', 'the column \"satnce\" is not described', Did you mean \"stance\"?",
        "'stance,Stance', 'the column \"Stance\" is not described', 'The column \"stance\" is there, too.'",
    })
    void aTitleThatIsProbablyMistypedIsAnError(String header, String message, String remedy) {
        sheets.withColumns("t.csv", "'titles': 'stance'", "'titles': 'id'")
                .with("t.csv", header + "\nx,y\n");
        sheets.rows(HeaderPolicy.BY_TITLE);

        Problem found =
                problems.list().stream()
                        .filter(problem -> problem.code() == ProblemCode.COLUMN_MISSPELLED)
                        .findFirst()
                        .orElseThrow();
        assertThat(found.message()).isEqualTo(message);
        assertThat(found.remedy()).startsWith(remedy);
    }

    @Test
    void twoTitlesThatAreLikeOneColumnAreNeitherRead() {
        sheets.withColumns("t.csv", "'titles': 'id'", "'titles': 'part_of'")
                .with("t.csv", "id,Part of,part-of\nx,y,z\n");

        assertThat(sheets.rows(HeaderPolicy.BY_TITLE)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.COLUMN_MISSPELLED, ProblemCode.COLUMN_MISSPELLED);
    }

    @Test
    void aRequiredColumnThatIsMistypedIsReportedOnce() {
        sheets.withColumns("t.csv", "'titles': 'id'", "'titles': 'label', 'required': true")
                .with("t.csv", "id,lable\nx,y\n");
        sheets.rows(HeaderPolicy.BY_TITLE);

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.COLUMN_MISSPELLED);
    }

    @Test
    void aColumnOfOnesOwnIsLeftOut() {
        sheets.withColumns("t.csv", "'titles': 'id'", "'titles': 'stance'")
                .with("t.csv", "id,remarks\nx,y\n");

        assertThat(sheets.rows(HeaderPolicy.BY_TITLE)).containsExactly("id=x stance=");
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                t.csv:1 B1 [remarks]: warning: the column "remarks" is not described (COLUMN_UNKNOWN)
                  It is left out. Describe it in the metadata to keep its values.""");
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

    /** Tabular Data Model, section 6.4: a null cell of a required column is an error. */
    @Test
    void aTextThatMeansNothingIsNoValueOfARequiredColumn() {
        sheets.withColumns("t.csv", "'titles': 'n', 'null': 'NA', 'required': true")
                .with("t.csv", "n\nNA\nx\n");

        assertThat(sheets.rows()).containsExactly("n=", "n=x");
        assertThat(problems.list())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("VALUE_REQUIRED t.csv:2 A2 [n]");
    }

    /** Tabular Data Model, section 6.4: so is a list that has no items, or only null ones. */
    @Test
    void aRequiredListHasAnItem() {
        sheets.withColumns(
                        "t.csv",
                        "'titles': 'l', 'separator': ';', 'null': '-', 'required': true",
                        "'titles': 'b'")
                .with("t.csv", "l,b\n,1\n-;-,2\n-;x,3\n");

        assertThat(sheets.rows()).containsExactly("l= b=1", "l= b=2", "l=x b=3");
        assertThat(problems.list())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("VALUE_REQUIRED t.csv:2 A2 [l]", "VALUE_REQUIRED t.csv:3 A3 [l]");
    }

    /** Tabular Data Model, section 6.4: null is looked for before the cell is split. */
    @Test
    void aListMayBeNullOrEmpty() {
        List<String> kinds = new ArrayList<>();
        sheets.withColumns(
                        "t.csv", "'titles': 'l', 'separator': ';', 'null': 'a;b'", "'titles': 'b'")
                .with("t.csv", "l,b\na;b,1\n,2\nb;a,3\n")
                .walk(
                        new RowSink() {
                            @Override
                            public void row(TypedRow row) {
                                kinds.add(
                                        row.isNothing(0)
                                                + " "
                                                + row.isNull(0)
                                                + " "
                                                + row.texts(0));
                            }
                        });

        assertThat(kinds).containsExactly("true true []", "false true []", "false false [b, a]");
    }

    /** Metadata Vocabulary, section 5.5: without columns they are what the header says. */
    @ParameterizedTest
    @EnumSource
    void withoutADescriptionTheHeaderNamesTheColumns(HeaderPolicy policy) {
        sheets.with("metadata.json", "{'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv'}")
                .with("t.csv", "id,a b\nx,y\n");

        assertThat(sheets.rows(policy)).containsExactly("id=x a%20b=y");
        assertThat(problems.list()).isEmpty();
    }

    /** Metadata Vocabulary, section 5.9: a file without a header is matched by position. */
    @ParameterizedTest
    @EnumSource
    void withoutAHeaderColumnsAreMatchedByPosition(HeaderPolicy policy) {
        sheets.with(
                        "metadata.json",
                        """
                        {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv',
                         'dialect': {'header': false},
                         'tableSchema': {'columns': [{'name': 'id'}, {'titles': 'label'}]}}
                        """)
                .with("t.csv", "x,y\n");

        assertThat(sheets.rows(policy)).containsExactly("id=x label=y");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aColumnMayBeMatchedByItsName() {
        sheets.withColumns(
                        "t.csv", "'titles': 'Place', 'name': 'place'", "'titles': 'n', 'name': 'm'")
                .with("t.csv", "place,n\nx,y\n");

        assertThat(sheets.rows(HeaderPolicy.BY_TITLE)).containsExactly("place=x m=y");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void whatATableDoesNotHaveCannotBeAskedFor() {
        List<CompiledTable> tables = new ArrayList<>();
        sheets.withColumns("t.csv", "'titles': 'id'")
                .with("t.csv", "id\nx\n")
                .walk(
                        new RowSink() {
                            @Override
                            public void beginTable(CompiledTable table) {
                                tables.add(table);
                            }
                        });
        CompiledTable table = tables.get(0);

        assertThatThrownBy(() -> table.column("name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t.csv has no column \"name\"");
        assertThatThrownBy(() -> new TypedRow(table).number())
                .isInstanceOf(IllegalStateException.class);
    }
}
