package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits that {@code validate} and {@code convert} lift when asked: cells, and problems. */
class LimitsByOptionTest {

    private static final String LONG = "ring of points ".repeat(100_000);

    @TempDir private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void noPartOfACellThatIsTooLongIsConverted() throws IOException {
        String table = write("t.csv", "id,area\na," + LONG + "\nb,small\n");

        Ran convert = Ran.claimgraph("convert", table, "--mode", "minimal");

        assertThat(convert.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(convert.err()).contains("(CELL_TOO_LONG)").contains("--max-cell");
        assertThat(convert.out()).contains("\"small\"").doesNotContain("ring of points");
    }

    @Test
    void aCellAsLongAsIsAskedForIsReadAsAWhole() throws IOException {
        String table = write("t.csv", "id,area\na," + LONG + "\n");

        Ran convert = Ran.claimgraph("convert", table, "--mode", "minimal", "--max-cell", "2m");

        assertThat(convert.code()).isZero();
        assertThat(convert.out()).contains("\"" + LONG + "\"");
    }

    private String manyProblems() throws IOException {
        write(
                "csv-metadata.json",
                """
                {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv",
                 "tableSchema": {"columns": [{"titles": "n", "datatype": "integer"}]}}
                """);
        return write("t.csv", "n\n" + "x\n".repeat(30));
    }

    @Test
    void programsGetAllProblemsAndPeopleTheFirstTen() throws IOException {
        String table = manyProblems();

        assertThat(Ran.claimgraph("validate", table).out()).contains("20 more in column A");
        assertThat(Ran.claimgraph("validate", table, "--format", "json").out().lines())
                .hasSize(31)
                .last()
                .isEqualTo("{\"errors\":30,\"warnings\":0,\"notes\":0,\"shown\":30,\"rows\":30}");
        assertThat(Ran.claimgraph("validate", table, "--format", "sarif").out())
                .doesNotContain(" more in column");
    }

    @Test
    void howManyAreShownCanBeSaid() throws IOException {
        String table = manyProblems();

        assertThat(Ran.claimgraph("validate", table, "--max-problems", "3").out())
                .contains("27 more in column A");
        assertThat(Ran.claimgraph("validate", table, "--max-problems", "all").out())
                .doesNotContain(" more in column");
        assertThat(Ran.claimgraph("validate", table, "--max-problems", "none").err())
                .contains("Write one, or all.");
    }
}
