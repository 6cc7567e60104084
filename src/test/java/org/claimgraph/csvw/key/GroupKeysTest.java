package org.claimgraph.csvw.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Related;
import org.claimgraph.problem.Severity;
import org.junit.jupiter.api.Test;

class GroupKeysTest {

    private static final String NS = "https://w3id.org/claimgraph/ns#";

    private final Problems problems = Problems.strict();

    /** Claims whose subject names actors or locations, and locations within locations. */
    private Sheets sheets() {
        return new Sheets(problems)
                .with(
                        "metadata.json",
                        """
                        {'@context': 'http://www.w3.org/ns/csvw', '%1$sprofile': true, 'tables': [
                         {'url': 'claims.csv', 'tableSchema': {'primaryKey': 'id', 'columns': [
                          {'name': 'id', 'titles': 'id'},
                          {'name': 'subject', 'titles': 'subject', 'separator': ';',
                           'datatype': 'token',
                           '%1$sreferences': ['actors.csv', 'locations.csv'],
                           '%1$sjoinedBy': '+', '%1$sunknown': '?', '%1$smark': 'again'}]}},
                         {'url': 'actors.csv', 'tableSchema': {'primaryKey': 'id', 'columns': [
                          {'name': 'id', 'titles': 'id'}]}},
                         {'url': 'locations.csv', 'tableSchema': {'primaryKey': 'id',
                          'foreignKeys': [{'columnReference': 'within',
                           'reference': {'resource': 'locations.csv', 'columnReference': 'id'}}],
                          'columns': [
                          {'name': 'id', 'titles': 'id'},
                          {'name': 'within', 'titles': 'within', 'null': ['', 'none']}]}}
                        ]}
                        """
                                .formatted(NS))
                .with("actors.csv", "id\nturkish-army\nypg\n")
                .with("locations.csv", "id,within\nazaz,syria\nsyria,\n")
                .with("claims.csv", "id,subject\nc1,ypg\n");
    }

    @Test
    void everyNameThatHasARowIsAccepted() {
        sheets().with("claims.csv", "id,subject\nc1,ypg + turkish-army; azaz\nc2,?\n")
                .walk(RowSink.NONE);

        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aMarkAfterANameIsNotLookedUp() {
        sheets().with(
                        "claims.csv",
                        "id,subject\nc1,ypg again;azaz  again\nc2,ypgagain\nc3,ypq again\n")
                .walk(RowSink.NONE);

        assertThat(problems.list())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "no actor or location is called \"ypgagain\"",
                        "no actor or location is called \"ypq\"");
    }

    @Test
    void aNameWithoutRowIsReportedWithTheNearestOne() {
        sheets().with("locations.csv", "id,within\nmarea,aazaz\nazaz,\n").walk(RowSink.NONE);

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                locations.csv:2 B2 [within]: no location is called "aazaz" (REFERENCE_UNKNOWN)
                  The closest is "azaz" (row 3). Use that, or add a row for it.""");
    }

    @Test
    void namesOfRowsInAMissingTableAreNotJudged() {
        sheets().without("actors.csv")
                .with("claims.csv", "id,subject\nc1,ypg + pkk\nc2,azas\n")
                .walk(RowSink.NONE);

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TABLE_MISSING);
    }

    @Test
    void eachItemOfAListIsLookedUpInAllTables() {
        sheets().with("claims.csv", "id,subject\nc1,ypg + pkk; azas\n").walk(RowSink.NONE);

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly(
                        "no actor or location is called \"pkk\"",
                        "no actor or location is called \"azas\"");
        assertThat(problems.list().get(1).remedy())
                .isEqualTo(
                        "The closest is \"azaz\" (row 2 of locations.csv). Use that, or add a row"
                                + " for it.");
    }

    @Test
    void aKeyThatIsThereTwiceNamesBothRows() {
        sheets().with("actors.csv", "id\nypg\nturkish-army\nypg\n").walk(RowSink.NONE);

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                actors.csv:4 A4 [id]: "ypg" is already in row 2 (KEY_DUPLICATE)
                  Give one of the two rows another key, or delete one of them.""");
    }

    @Test
    void aWrittenNullNamesNoRow() {
        sheets().with("locations.csv", "id,within\nazaz,none\n").walk(RowSink.NONE);

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                locations.csv:2 B2 [within]: "none" means no value, but this cell must name a row (REFERENCE_NULL)
                  Name a row, or leave the cell empty.""");
    }

    @Test
    void aKeyOfTwoRowsIsReportedThereAndNotForEachName() {
        sheets().with("locations.csv", "id,within\nsyria,\nsyria,\nazaz,syria\nmarea,syria\n")
                .walk(RowSink.NONE);

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KEY_DUPLICATE);
    }

    @Test
    void aNameOfTwoRowsIsAmbiguousWhereItIsNoKeyOfTheirTable() {
        new Sheets(problems)
                .with(
                        "metadata.json",
                        """
                        {'@context': 'http://www.w3.org/ns/csvw', 'url': 'locations.csv',
                         'tableSchema': {'foreignKeys': [{'columnReference': 'within',
                           'reference': {'resource': 'locations.csv', 'columnReference': 'id'}}],
                          'columns': [{'name': 'id', 'titles': 'id'},
                           {'name': 'within', 'titles': 'within'}]}}
                        """)
                .with("locations.csv", "id,within\nsyria,\nsyria,\nazaz,syria\n")
                .walk(RowSink.NONE);

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("more than one location is called \"syria\"");
    }

    @Test
    void namesOfATableThatIsNotReadAreNotCheckedAndThatIsSaid() {
        new Sheets(problems)
                .withProfile("claims.csv", "'titles': 'unit', '" + NS + "references': 'units.csv'")
                .with("claims.csv", "unit\npeople\n")
                .walk(RowSink.NONE);

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("the names in column \"unit\" of claims.csv are not checked");
    }

    @Test
    void tablesThatOthersReferToAreReadFirst() {
        assertThat(TableOrder.referencedFirst(sheets().group()).tables())
                .extracting(table -> table.fileName())
                .containsExactly("actors.csv", "locations.csv", "claims.csv");
    }

    @Test
    void aHundredThousandKeysAreKeptApart() {
        StringBuilder actors = new StringBuilder("id\n");
        for (int i = 0; i < 100_000; i++) {
            actors.append('a').append(i).append('\n');
        }
        sheets().with("actors.csv", actors.toString())
                .with("claims.csv", "id,subject\nc1,a99999\nc2,a100000\n")
                .walk(RowSink.NONE);

        assertThat(problems.list()).extracting(Problem::value).containsExactly("a100000");
    }

    @Test
    void keysOnDiskAreCheckedAsThoseInMemory() {
        StringBuilder actors = new StringBuilder("id\n");
        StringBuilder claims = new StringBuilder("id,subject\n");
        for (int i = 0; i < 30_000; i++) {
            actors.append('a').append(i).append('\n');
            claims.append('c').append(i).append(",a").append(i).append('\n');
        }
        sheets().with("actors.csv", actors + "a77\n")
                .with("claims.csv", claims + "c30000,b1\nc5,a5 + azaz\n")
                .walkWithLittleMemory(RowSink.NONE);

        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        actors.csv:30002 A30002 [id]: "a77" is already in row 79 (KEY_DUPLICATE)
                          Give one of the two rows another key, or delete one of them.""",
                        """
                        claims.csv:30002 B30002 [subject]: no actor or location is called "b1" (REFERENCE_UNKNOWN)
                          The closest is "a1" (row 3 of actors.csv). Use that, or add a row for it.""",
                        """
                        claims.csv:30003 A30003 [id]: "c5" is already in row 7 (KEY_DUPLICATE)
                          Give one of the two rows another key, or delete one of them.""");
        assertThat(problems.list())
                .extracting(problem -> related(problem))
                .containsExactly(
                        "actors.csv:79 A79 [id] line 79 a77: the first row with this key",
                        "actors.csv:3 A3 [id] line 3 a1: the closest key",
                        "claims.csv:7 A7 [id] line 7 c5: the first row with this key");
    }

    @Test
    void bothRowsAreQuotedWithTheirLines() {
        sheets().with("actors.csv", "id,note\nypg,\"two\nlines\"\nturkish-army,\nypg,\n")
                .with("locations.csv", "id,within\nazaz,aazaz\n")
                .walk(RowSink.NONE);

        assertThat(problems.list())
                .filteredOn(problem -> !problem.related().isEmpty())
                .extracting(problem -> problem.place() + " < " + related(problem))
                .containsExactly(
                        "actors.csv:4 A4 [id] < actors.csv:2 A2 [id] line 2 ypg: the first row with"
                                + " this key",
                        "locations.csv:2 B2 [within] < locations.csv:2 A2 [id] line 2 azaz: the"
                                + " closest key");
        assertThat(((CellRef) problems.list().get(1).place()).line()).isEqualTo(5);
    }

    @Test
    void aKeyThatIsWrittenInTwoWaysIsShownInBoth() {
        new Sheets(problems)
                .with(
                        "metadata.json",
                        """
                        {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', 'tableSchema': {
                          'primaryKey': 'id',
                          'columns': [{'name': 'id', 'titles': 'id', 'datatype': 'token'}]}}
                        """)
                .with("t.csv", "id\nypg\n ypg\n")
                .walk(RowSink.NONE);

        assertThat(problems.list())
                .singleElement()
                .extracting(Problem::withRule)
                .isEqualTo(
                        """
                        t.csv:3 A3 [id]: " ypg" is already in row 2, as "ypg" (KEY_DUPLICATE)
                          Give one of the two rows another key, or delete one of them. Rule: "primaryKey" at metadata.json:2:3.""");
    }

    @Test
    void theRuleOfANameIsItsForeignKeyOrItsColumn() {
        sheets().with("locations.csv", "id,within\nazaz,gone\n")
                .with("claims.csv", "id,subject\nc1,gone\n")
                .walk(RowSink.NONE);

        assertThat(problems.list())
                .extracting(problem -> String.valueOf(problem.rule()))
                .containsExactly(
                        "\"https://w3id.org/claimgraph/ns#references\" at metadata.json:6:4",
                        "\"foreignKeys\" at metadata.json:11:19");
    }

    @Test
    void tenOfManyWrongKeysAreShownAndAllAreCounted() {
        sheets().with("actors.csv", "id\n" + "ypg\n".repeat(5_000))
                .with("claims.csv", "id,subject\nc,pkk\n" + "c,pkk\n".repeat(4_999))
                .walkWithLittleMemory(RowSink.NONE);

        assertThat(problems.list()).hasSize(30);
        assertThat(problems.count(Severity.ERROR)).isEqualTo(4_999 + 4_999 + 5_000);
        assertThat(problems.rowsWithErrors()).isEqualTo(4_999 + 5_000);
    }

    private static String related(Problem problem) {
        Related related = problem.related().get(0);
        CellRef cell = (CellRef) related.place();
        return cell + " line " + cell.line() + " " + related.value() + ": " + related.message();
    }
}
