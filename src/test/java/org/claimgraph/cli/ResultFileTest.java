package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The extension of a file chooses the format in which it is written. */
class ResultFileTest {

    @TempDir private static Path temp;

    private static String project;

    @BeforeAll
    static void startAndBuildAProject() {
        project = temp.resolve("project").toString();
        assertThat(Ran.claimgraph("init", project, "--example").code()).isZero();
        assertThat(Ran.claimgraph("-C", project, "build", "-q").code()).isZero();
    }

    private static Ran query(String... options) {
        String[] all = new String[options.length + 4];
        System.arraycopy(new String[] {"-C", project, "query", "by-coder"}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        return Ran.claimgraph(all);
    }

    private static String file(String name) {
        return temp.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, 'coder,day,document'",
        "a.CSV, 'coder,day,document'",
        "a.tsv, ?coder",
        "a.json, '{ \"head\"'",
        "a.srj, '{ \"head\"'",
        "a.xml, <?xml",
        "a.md, | coder |",
        "a.txt, 'coder   '",
        "answer, 'coder   '"
    })
    void anAnswerHasTheFormatOfItsExtension(String name, String beginning) throws IOException {
        Ran query = query("-o", file(name));

        assertThat(query).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(temp.resolve(name))).startsWith(beginning);
    }

    @Test
    void theOptionCountsMoreThanTheExtension() throws IOException {
        query("-o", file("b.txt"), "--format", "csv");

        assertThat(temp.resolve("b.txt")).content().startsWith("coder,day");
    }

    @Test
    void excelChangesCsvOnlyWhenItIsAskedFor() throws IOException {
        query("-o", file("plain.csv"));
        query("-o", file("excel.csv"), "--excel");

        assertThat(Files.readString(temp.resolve("excel.csv")))
                .isEqualTo("\uFEFF" + Files.readString(temp.resolve("plain.csv")));
    }

    @Test
    void excelWithAnotherFormatIsWrongUsage() {
        Ran query = query("-o", file("excel.json"), "--excel");

        assertThat(query.code()).isEqualTo(ExitCode.USAGE);
        assertThat(query.err())
                .startsWith(
                        "claimgraph: --excel is for csv and tsv, and the format is json. Add"
                                + " --format csv, or name a file that ends with .csv.\n");
        assertThat(temp.resolve("excel.json")).doesNotExist();
    }

    @Test
    void anUnknownExtensionIsWrongUsageThatNamesTheKnown() {
        Ran query = query("-o", file("answer.xlsx"));

        assertThat(query.code()).isEqualTo(ExitCode.USAGE);
        assertThat(query.err())
                .contains("Use one of .txt, .csv, .tsv, .json, .xml, .md, or say which format");
        assertThat(temp.resolve("answer.xlsx")).doesNotExist();
    }

    @Test
    void triplesOfAQueryHaveTheFormatOfTheirExtension() throws IOException {
        String text = "CONSTRUCT { ?s a ?o } { ?s a ?o }";
        Ran query = Ran.claimgraph("-C", project, "query", "-e", text, "-o", file("types.nt"));
        Ran rows = Ran.claimgraph("-C", project, "query", "-e", text, "-o", file("types.csv"));

        assertThat(query).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readAllLines(temp.resolve("types.nt")))
                .allMatch(line -> line.startsWith("<https://") && line.endsWith(" ."));
        assertThat(rows.err()).contains("Use one of .ttl, .nt, .nq");
    }

    @Test
    void anExportNeedsNoFormatWhereTheExtensionSaysIt() throws IOException {
        assertThat(Ran.claimgraph("-C", project, "export", "-o", file("g.ttl")))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.claimgraph("-C", project, "export", "-o", file("g.nt.gz")).code()).isZero();

        assertThat(temp.resolve("g.ttl")).content().contains("PREFIX claim:");
        try (InputStream bytes =
                new GZIPInputStream(Files.newInputStream(temp.resolve("g.nt.gz")))) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).startsWith("<");
        }
    }

    @Test
    void anExportWithoutAFormatSaysWhichThereAre() {
        assertThat(Ran.claimgraph("-C", project, "export").err())
                .contains("one of turtle, ntriples, nquads, or name a file such as -o graph.ttl");
        assertThat(Ran.claimgraph("-C", project, "export", "-o", file("g.rdf")).err())
                .contains("Use one of .ttl, .nt, .nq");
    }

    @Test
    void aConversionHasTheFormatOfItsExtension() throws IOException {
        String table = Files.writeString(temp.resolve("t.csv"), "a\n1\n").toString();

        assertThat(Ran.claimgraph("convert", table, "-o", file("t.ttl")).code()).isZero();
        assertThat(temp.resolve("t.ttl")).content().contains("_:b0    a ");
        assertThat(Ran.claimgraph("convert", table, "-o", file("t.xyz")).err())
                .contains("Use one of .nt, .ttl, .json");
    }

    @Test
    void aTableOfTheProjectIsNeverOverwritten() throws IOException {
        String table = project + "/mappings/claims.csv";
        String before = Files.readString(Path.of(table));

        assertThat(query("-o", table).err()).contains("is a table of the project");
        assertThat(Files.readString(Path.of(table))).isEqualTo(before);
    }
}
