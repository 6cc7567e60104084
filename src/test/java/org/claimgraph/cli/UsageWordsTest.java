package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What somebody reads who types something else than is meant. */
class UsageWordsTest {

    private static final int USUAL_TERMINAL = 80;

    @TempDir private Path temp;

    private static Ran run(String typed) {
        return Ran.claimgraph(typed.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nonsense; No command is called \"nonsense\".",
                "nonsense --help; No command is called \"nonsense\".",
                "chekc; No command is called \"chekc\". Did you mean check?",
                "help nonsense; No command is called \"nonsense\".",
                "check --formt json; check has no option --formt. Did you mean --format?",
                "check extra; Unexpected argument \"extra\".",
                "check --format xml; \"xml\" is not a value of --format. Choose one of text, json, sarif.",
                "check -C; --project needs a value: --project DIR.",
                "check -C a -C b; --project is given twice. Use it once.",
                "build --memory 3; --memory: \"3\" is not a size. Write a number and k, m or g: 512m, 2g.",
                "query -p speaker; \"speaker\" is not of the form NAME=VALUE.",
                "query -e x -f y; 'Give one of --file and --expression, not both.'",
                "export; export needs --format FORMAT. Choose one of turtle, ntriples, nquads, or name a file such as -o graph.ttl.",
                "init; DIR is missing. A new or empty folder.",
                "-C somewhere convert t.csv; -C does not apply to convert. Leave it out.",
                "--store s init x; --store does not apply to init. Leave it out.",
                "convert -C somewhere t.csv; convert has no option -C.",
                "build --store=; --store is empty. Name a folder.",
                "build -C=; -C is empty. Name a folder.",
                "validate t --map x=.; '--map x=.: \"x\" is not the beginning of an IRI, such as https://example.org/.'",
                "validate t --map https://example.org/=nowhere; '--map https://example.org/=nowhere: There is no folder nowhere.'",
                "validate nowhere.csv; There is no file nowhere.csv.",
                "locate --texts nowhere -C .; There is no folder nowhere.",
            })
    void isToldInOurWordsAndIsWrongUsage(String typed, String told) {
        Ran ran = run(typed);

        assertThat(ran.err().lines().findFirst()).hasValue("claimgraph: " + told);
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFolderGivenAsATableIsCalledAFolder() {
        Ran.claimgraph("init", temp.resolve("p").toString());

        assertThat(Ran.claimgraph("validate", temp.toString()).err())
                .startsWith("claimgraph: " + temp + " is a folder. Name a file in it.\n");
        assertThat(Ran.claimgraph("validate", temp.resolve("p").toString()).err())
                .contains("such as " + temp.resolve("p/mappings/csv-metadata.json") + ".");
    }

    @Test
    void aDeviceGivenAsATableIsCalledADevice() {
        assertThat(Ran.claimgraph("validate", "/dev/null").err())
                .startsWith("claimgraph: /dev/null is a pipe or a device,");
    }

    @Test
    void aResultIsNotWrittenOntoAFolderOrIntoOneThatIsNotThere() throws IOException {
        String table = Files.writeString(temp.resolve("t.csv"), "a\n1\n").toString();

        Ran onto = Ran.claimgraph("convert", table, "-o", temp.toString());
        Ran into = Ran.claimgraph("convert", table, "-o", temp.resolve("no/x.nt").toString());

        assertThat(onto.err())
                .isEqualTo("claimgraph: " + temp + " is a folder. Name a file to write.\n");
        assertThat(into.err()).isEqualTo("claimgraph: there is no " + temp.resolve("no") + ".\n");
        assertThat(List.of(onto.code(), into.code())).containsOnly(ExitCode.ENVIRONMENT);
    }

    @Test
    void textsOfNoDocumentAreNamed() throws IOException {
        String project = temp.resolve("project").toString();
        Ran.claimgraph("init", project, "--example");
        Path texts = Files.createDirectories(temp.resolve("texts"));
        Files.writeString(texts.resolve("d000.txt"), "something else");

        Ran locate = Ran.claimgraph("locate", "-C", project, "--texts", texts.toString());

        assertThat(locate.err())
                .contains(
                        "d000.txt matches no document by its SHA-256. It is probably the text of d000: its file name.")
                .contains("No file in " + texts + " is the text of a document.");
    }

    @Test
    void aFolderOfTablesIsNoStoreAndStaysAsItIs() throws IOException {
        Path project = temp.resolve("project");
        Ran.claimgraph("init", project.toString(), "--example");
        Path mappings = project.resolve("mappings");
        List<Path> before = files(mappings);

        Ran build =
                Ran.claimgraph("build", "-C", project.toString(), "--store", mappings.toString());

        assertThat(build.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(build.err()).contains(mappings + " is not a store and contains other files");
        assertThat(files(mappings)).isEqualTo(before);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theNextStepNamesTheSameProjectAndStore() {
        String project = temp.resolve("my project").toString();
        String store = temp.resolve("s").toString();
        Ran.claimgraph("init", project, "--example");

        Ran build = Ran.claimgraph("-C", project, "--store", store, "build");

        assertThat(build.out())
                .contains(
                        "  claimgraph -C '"
                                + project
                                + "' --store "
                                + store
                                + " query disagreements ");
    }

    @Test
    void aPipeHasNoWidthToCutNamesTo() {
        String project = temp.resolve("project").toString();
        Ran.claimgraph("init", project, "--example");

        assertThat(Ran.claimgraph("-C", project, "build").out())
                .contains("(Turkish convoy to the observation posts, 2020-02-07)\n")
                .doesNotContain("…");
    }

    @Test
    void initCountsTablesAsTablesAre() {
        assertThat(Ran.claimgraph("init", temp.resolve("p").toString()).out())
                .contains("with 14 tables in mappings/, and csv-metadata.json");
    }

    static Stream<CommandLine> commands() {
        CommandLine program = Commands.all(OutputStream.nullOutputStream());
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .filter(command -> !command.getCommandSpec().usageMessage().hidden());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void examplesFitIntoATerminalAsTheyAre(CommandLine command) {
        String[] footer = command.getCommandSpec().usageMessage().footer();

        assertThat(footer).allMatch(line -> line.length() < USUAL_TERMINAL);
        assertThat(command.getUsageMessage().lines()).contains(footer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help --help", "help help"})
    void helpTellsAboutItselfAsOthersDo(String typed) {
        assertThat(run(typed).out()).contains("Show how a command is used.", "Examples:");
    }
}
