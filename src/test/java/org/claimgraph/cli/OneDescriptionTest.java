package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One metadata document for many tables: {@code validate FILE --metadata M}. */
class OneDescriptionTest {

    private static final String SCHEMA =
            """
            "tableSchema": {"columns": [{"titles": "day", "datatype": "date"}]}""";

    @TempDir private Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        write("may.csv", "day\n2019-05-01\n");
        write("june.csv", "day\nfirst\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Ran validate(String table, String metadata) throws IOException {
        String described =
                write("m.json", "{\"@context\": \"http://www.w3.org/ns/csvw\", " + metadata + "}");
        return Ran.claimgraph(
                "validate", folder.resolve(table).toString(), "--metadata", described);
    }

    @Test
    void describesTheTableThatIsNamedWhenItsOwnIsNotThere() throws IOException {
        String metadata = "\"url\": \"month.csv\", " + SCHEMA;

        assertThat(validate("may.csv", metadata).out()).isEqualTo("Valid. 1 row was read.\n");
        assertThat(validate("june.csv", metadata).out())
                .startsWith("june.csv:2 A2 [day]: \"first\" is not a date");
    }

    @Test
    void needsNoUrl() throws IOException {
        assertThat(validate("may.csv", SCHEMA).code()).isZero();
        assertThat(validate("june.csv", "\"tables\": [{" + SCHEMA + "}]").code())
                .isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void schemaAloneIsToldWhereItBelongs() throws IOException {
        assertThat(validate("may.csv", "\"columns\": [{\"titles\": \"day\"}]").out())
                .contains("Write it in the object of \"tableSchema\".");
    }

    @Test
    void fileThatIsDescribedIsNotOfferedForAMissingOne() throws IOException {
        String metadata =
                write(
                        "group.json",
                        """
                        {"@context": "http://www.w3.org/ns/csvw",
                         "tables": [{"url": "june.csv"}, {"url": "july.csv"}]}""");

        assertThat(Ran.claimgraph("validate", metadata).out())
                .contains("july.csv: there is no table")
                .contains("Put the file there, or correct the url in the metadata.");
    }

    @Test
    void ofAnotherTableThatIsThereIsSaidToBeSo() throws IOException {
        assertThat(validate("june.csv", "\"url\": \"may.csv\", " + SCHEMA).out())
                .isEqualTo(
                        """
                        m.json:1:1: warning: the metadata describe may.csv, and not june.csv (METADATA_DOUBTFUL)
                          may.csv is read. Remove the "url", and the metadata describe the table that you name.
                        0 errors, 1 warning
                        Valid, with 1 warning. 1 row was read.
                        """);
    }

    @Test
    void ofSeveralTablesMustDescribeTheOneThatIsNamed() throws IOException {
        String metadata =
                "\"tables\": [{\"url\": \"may.csv\", %s}, {\"url\": \"april.csv\", %s}]"
                        .formatted(SCHEMA, SCHEMA);

        assertThat(validate("june.csv", metadata).out())
                .contains("the metadata describe may.csv or april.csv, and not june.csv");
    }
}
