package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.claimgraph.claims.project.ProjectStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows of every kind in one table: each of them is right, or reported, or left out and counted, and
 * the numbers add up.
 */
class RowAccountTest {

    /** Of its rows of data, 2 are right, 3 have a fault, and one has a quote without an end. */
    private static final String TABLE =
            """
            Export of 2026
            id,size
            # by hand
            1,10

            2,large
            1,11
            3
            4,12
            ,
            5,"13
            6,14
            """;

    private static final String METADATA =
            """
            {
              "@context": "http://www.w3.org/ns/csvw",
              "url": "t.csv",
              "dialect": {"skipRows": 1, "commentPrefix": "#", "skipBlankRows": true},
              "tableSchema": {
                "primaryKey": "id",
                "columns": [
                  {"name": "id", "titles": "id"},
                  {"name": "size", "titles": "size", "datatype": "integer"}
                ]
              }
            }
            """;

    @TempDir private Path folder;

    @Test
    void validationAccountsForAllRows() throws IOException {
        String out = Ran.claimgraph("validate", anybodys()).out();

        assertThat(out)
                .contains(
                        "t.csv: note: 2 blank rows are left out (ROWS_BLANK)",
                        "t.csv:6 B6 [size]: ",
                        "t.csv:7 A7 [id]: ",
                        "t.csv:8: ",
                        "t.csv:11 B11 [size]: ")
                .endsWith("6 rows were read: 2 without an error, 4 with.\n");
    }

    /** Keys are for validators: a key that comes twice is a note here. */
    @Test
    void conversionAccountsForAllRows() throws IOException {
        String err = Ran.claimgraph("convert", anybodys(), "--mode", "minimal").err();

        assertThat(err)
                .contains("t.csv: note: 2 blank rows are left out (ROWS_BLANK)")
                .endsWith("6 rows were read: 3 without an error or a warning, 3 with.\n");
    }

    @Test
    void checkAndBuildAccountForAllRows() throws IOException {
        String project = project();

        assertThat(Ran.claimgraph("-C", project, "check").out())
                .contains(
                        "actors.csv: note: 2 blank rows are left out (ROWS_BLANK)",
                        "actors.csv:4 C4 [type]: ",
                        "actors.csv:5 A5 [id]: ",
                        "actors.csv:6: ",
                        "actors.csv:9 B9 [label]: ")
                .endsWith(" without an error, 4 with.\n");
        assertThat(Ran.claimgraph("-C", project, "build").err())
                .contains(" without an error, 4 with.\n");
    }

    /** Only the first ten problems of a kind are shown; the account is of all rows. */
    @Test
    void rowsOfProblemsThatAreNotShownAreCounted() throws IOException {
        String table =
                sixtyRowsOfOneKey(
                        """
                "foreignKeys": [{
                  "columnReference": "other",
                  "reference": {"resource": "k.csv", "columnReference": "id"}
                }],
                """);

        for (String shown : List.of("10", "3", "all")) {
            assertThat(Ran.claimgraph("validate", table, "--max-problems", shown).out())
                    .endsWith("60 rows were read: 0 without an error, 60 with.\n");
        }
    }

    @Test
    void rowsOfDuplicateKeysThatAreNotShownAreCounted() throws IOException {
        assertThat(Ran.claimgraph("validate", sixtyRowsOfOneKey("")).out())
                .endsWith("60 rows were read: 1 without an error, 59 with.\n");
    }

    @Test
    void rowsInsideACellAreAccountedFor() throws IOException {
        String table =
                Files.writeString(
                                folder.resolve("q.csv"),
                                """
                                id,para,reason
                                1,2,"A caption
                                2,3,A byline
                                3,4,A list"
                                4,5,A name
                                """)
                        .toString();

        assertThat(Ran.claimgraph("validate", table).out())
                .contains("it looks like 3 rows")
                .endsWith(
                        """
                        Valid, with 1 warning. 2 rows were read.
                        2 more rows seem to be inside a cell, as text (QUOTE_DOUBTFUL).
                        """);
        assertThat(Ran.claimgraph("convert", table, "--mode", "minimal").err())
                .endsWith(
                        """
                        2 rows were read: 1 without an error or a warning, 1 with.
                        2 more rows seem to be inside a cell, as text (QUOTE_DOUBTFUL).
                        """);
        ProjectStart.example(folder.resolve("example"));
        Files.writeString(
                folder.resolve("example/mappings/no_claim.csv"),
                "d001,1,9,\"A caption\nd001,2,9,A second one\"\n",
                StandardOpenOption.APPEND);

        assertThat(Ran.claimgraph("-C", folder.resolve("example").toString(), "check").out())
                .endsWith("1 more row seems to be inside a cell, as text (QUOTE_DOUBTFUL).\n");
    }

    private String sixtyRowsOfOneKey(String foreignKeys) throws IOException {
        StringBuilder rows = new StringBuilder("id,other\n");
        for (int i = 0; i < 60; i++) {
            rows.append("same,x").append(i).append('\n');
        }
        Files.writeString(
                folder.resolve("k.csv-metadata.json"),
                """
                {
                  "@context": "http://www.w3.org/ns/csvw",
                  "url": "k.csv",
                  "tableSchema": {
                    "primaryKey": "id", %s
                    "columns": [{"name": "id", "titles": "id"}, {"name": "other", "titles": "other"}]
                  }
                }
                """
                        .formatted(foreignKeys));
        return Files.writeString(folder.resolve("k.csv"), rows).toString();
    }

    private String anybodys() throws IOException {
        Files.writeString(folder.resolve("t.csv"), TABLE);
        return Files.writeString(folder.resolve("t.csv-metadata.json"), METADATA).toString();
    }

    private String project() throws IOException {
        ProjectStart.empty(folder.resolve("project"), "https://example.org/p/");
        Files.writeString(
                folder.resolve("project/mappings/actors.csv"),
                """
                id,label,type
                now,NOW,media

                raid,Raid,gang
                now,Now again,media
                cut
                isis,ISIS,non-state-armed
                ,,
                odd,"Odd,media
                swallowed,Swallowed,media
                """);
        return folder.resolve("project").toString();
    }
}
