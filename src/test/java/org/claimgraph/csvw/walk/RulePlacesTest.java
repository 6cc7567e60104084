package org.claimgraph.csvw.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem with data names the property of the metadata that is broken, where it stands. */
class RulePlacesTest {

    private final Problems problems = Problems.strict();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    'datatype': 'integer'                             ~ x  ~ "datatype" at metadata.json:5:3
                    'datatype': {'base': 'integer'}                   ~ x  ~ "base" at metadata.json:5:16
                    'datatype': {'base': 'date', 'format': 'd.M.yyyy'} ~ x  ~ "format" at metadata.json:5:32
                    'datatype': {'base': 'string', 'format': 'a|b'}   ~ x  ~ "format" at metadata.json:5:34
                    'datatype': {'base': 'integer', 'minimum': 5}     ~ 4  ~ "minimum" at metadata.json:5:35
                    'datatype': {'base': 'integer', 'minExclusive': 5} ~ 5 ~ "minExclusive" at metadata.json:5:35
                    'datatype': {'base': 'integer', 'maxInclusive': 5} ~ 6 ~ "maxInclusive" at metadata.json:5:35
                    'datatype': {'length': 2}                         ~ x  ~ "length" at metadata.json:5:16
                    'datatype': {'minLength': 2}                      ~ x  ~ "minLength" at metadata.json:5:16
                    'datatype': {'maxLength': 2}                      ~ xxx ~ "maxLength" at metadata.json:5:16
                    'required': true                                  ~ ``   ~ "required" at metadata.json:5:3
                    """)
    void theRuleOfAColumnIsThePropertyThatIsBroken(String property, String cell, String rule) {
        new Sheets(problems)
                .with(
                        "metadata.json",
                        """
                        {'@context': 'http://www.w3.org/ns/csvw',
                         'url': 't.csv',
                         'tableSchema': {'columns': [{
                          'titles': 'id'}, {'titles': 'a',
                          %s
                         }]}}
                        """
                                .formatted(property))
                .with("t.csv", "id,a\n1," + cell + "\n")
                .walk(RowSink.NONE);

        assertThat(problems.list())
                .extracting(problem -> String.valueOf(problem.rule()))
                .containsExactly(rule);
    }

    @Test
    void anInheritedRuleIsWhereItIsSaid() {
        walk(
                """
                {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', 'tableSchema': {
                  'datatype': {'base': 'string', 'length': 1},
                  'required': true,
                  'columns': [
                    {'titles': 'a'},
                    {'titles': 'b', 'datatype': 'integer', 'required': 'yes'}]}}
                """,
                "a,b\nlong,\n");

        assertThat(problems.list())
                .extracting(problem -> problem.code() + " " + problem.rule())
                .containsExactly(
                        "METADATA_IGNORED null",
                        "VALUE_CONSTRAINT \"length\" at metadata.json:2:34",
                        "VALUE_REQUIRED \"required\" at metadata.json:3:3");
    }

    @Test
    void aDatatypeOfTheColumnLeavesNothingOfTheOneAround() {
        walk(
                """
                {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', 'tableSchema': {
                  'datatype': {'base': 'string', 'format': 'x'},
                  'columns': [
                    {'titles': 'a', 'datatype': 'integer'}]}}
                """,
                "a\nx\n");

        assertThat(problems.list().get(0).rule()).hasToString("\"datatype\" at metadata.json:4:21");
    }

    @Test
    void aHeaderBreaksTheTitlesOrTheColumns() {
        walk(
                """
                {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', 'tableSchema': {
                  'columns': [
                    {'titles': 'a'}, {'titles': 'b'}]}}
                """,
                "a,c,d\n1,2,3\n");

        assertThat(problems.list())
                .extracting(problem -> problem.code() + " " + problem.rule())
                .containsExactly(
                        "HEADER_MISMATCH \"columns\" at metadata.json:2:3",
                        "HEADER_MISMATCH \"titles\" at metadata.json:3:23");
    }

    @Test
    void aTableThatIsNotThereBreaksItsUrl() {
        new Sheets(problems)
                .with("metadata.json", "{'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv'}")
                .walk(RowSink.NONE);

        assertThat(problems.list().get(0).rule()).hasToString("\"url\" at metadata.json:1:43");
    }

    private void walk(String metadata, String table) {
        new Sheets(problems)
                .with("metadata.json", metadata)
                .with("t.csv", table)
                .walk(RowSink.NONE);
    }

    /** No row is to blame for a host that cannot be one, so the rows are not reported. */
    @ParameterizedTest
    @ValueSource(
            strings = {"http://[bad]/x/{id}", "http://example.org:port/{id}", "http://[bad]/x"})
    void aTemplateThatCanGiveNoIriIsReportedOnceAtTheMetadata(String template) {
        withAboutUrl(template);

        assertThat(problems.list())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.IRI_INVALID);
                            assertThat(problem.place()).hasToString("metadata.json:2:3");
                            assertThat(problem.message())
                                    .startsWith("\"" + template + "\" can give no IRI: its ");
                        });
    }

    @Test
    void aTemplateWhoseHostIsOfTheRowIsNotJudgedWithoutRows() {
        withAboutUrl("http://{id}/x");

        assertThat(problems.list()).isEmpty();
    }

    private void withAboutUrl(String template) {
        walk(
                """
                {'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', 'tableSchema': {
                  'aboutUrl': '%s',
                  'columns': [{'titles': 'id'}, {'titles': 'a'}]}}
                """
                        .formatted(template),
                "id,a\n1,x\n2,y\n");
    }
}
