package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.claims.build.TableEditor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on a copy of the bundled data, one after the other as a person uses them. */
class CommandsTest {

    private static final Pattern NEEDED = Pattern.compile("(\\w+) \\(needed, such as ([^)]*)\\)");

    @TempDir private static Path temp;

    private static String project;

    @BeforeAll
    static void startAndBuildAProject() {
        project = temp.resolve("project").toString();
        assertThat(Ran.claimgraph("init", project, "--example").code()).isZero();
        Ran build = Ran.claimgraph("-C", project, "build");
        assertThat(build.err()).isEmpty();
        assertThat(build.code()).isZero();
        assertThat(build.out())
                .contains(
                        " triples from ",
                        "d003  The New Arab",
                        "disagreements",
                        "claimgraph -C " + project + " query disagreements");
    }

    /** The list shows what a question needs, with a value of this graph: asked so, each runs. */
    @Test
    void theListNamesAtLeastTwelveQueriesAndEachRuns() {
        Map<String, List<String>> queries = new LinkedHashMap<>();
        List<String> options = List.of();
        for (String line : Ran.claimgraph("-C", project, "query").out().lines().toList()) {
            if (line.matches("[a-z].*")) {
                options = new ArrayList<>();
                queries.put(line.split(" ", 2)[0], options);
            }
            NEEDED.matcher(line).results().map(CommandsTest::option).forEach(options::addAll);
        }

        assertThat(queries)
                .hasSizeGreaterThanOrEqualTo(12)
                .containsKeys("claims-by", "disagreements", "date-conflicts");
        queries.forEach(
                (name, needed) -> {
                    List<String> words = new ArrayList<>(List.of("-C", project, "query", name));
                    words.addAll(needed);
                    Ran query = Ran.claimgraph(words.toArray(String[]::new));
                    assertThat(query.err()).as(name).isEmpty();
                    assertThat(query.out()).as(name).contains(" row");
                });
    }

    private static List<String> option(MatchResult needed) {
        return List.of("-p", needed.group(1) + "=" + needed.group(2));
    }

    /**
     * Every command that it runs must still be one, or its classes miss in the launcher's archive.
     */
    @Test
    void warmUpGoesThroughAllItsCommands() {
        Ran warmUp = Ran.claimgraph("warm-up");

        assertThat(warmUp.code()).isZero();
        assertThat(warmUp.out()).isEmpty();
    }

    @Test
    void parametersAcceptAnySpelling() {
        Ran query = Ran.claimgraph("-C", project, "query", "spellings", "-p", "entity=daesh");

        assertThat(query.code()).isZero();
        assertThat(query.out()).contains("Islamic State");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d004-p11c",
                "claim:d004-p11c",
                "claim/d004-p11c",
                "https://w3id.org/claimgraph/turkey-syria/claim/d004-p11c",
                "<https://w3id.org/claimgraph/turkey-syria/claim/d004-p11c>"
            })
    void everyFormOfAnIdIsAccepted(String form) {
        Ran query = Ran.claimgraph("-C", project, "query", "chain", "-p", "claim=" + form);

        assertThat(query.err()).isEmpty();
        assertThat(query.out()).endsWith("Filters: claim d004-p11c.\n");
    }

    @Test
    void aNameOfAnotherKindIsNotTakenForAnId() {
        Ran query = Ran.claimgraph("-C", project, "query", "chain", "-p", "claim=actor:isis");

        assertThat(query.code()).isEqualTo(ExitCode.USAGE);
        assertThat(query.err())
                .contains("claim: \"actor:isis\" is not the id, label or spelling of a claim");
    }

    @Test
    void prefixesThatArePrintedAreAcceptedInQueries(@TempDir Path folder) throws IOException {
        String text = "SELECT ?stance { claim:d004-p11c cg:stance ?stance }";
        Path file = Files.writeString(folder.resolve("own.rq"), text);

        assertThat(Ran.claimgraph("-C", project, "query", "-e", text).out())
                .contains("cg:stance-denies");
        assertThat(Ran.claimgraph("-C", project, "query", "-f", file.toString()).out())
                .contains("cg:stance-denies");
    }

    @Test
    void anIdIsTheSameInATableAndInCsv() {
        String text = "SELECT ?p ?s { claim:d004-p11c cg:content ?p ; cg:stance ?s }";
        String[] ask = {"-C", project, "query", "-e", text, "--format", "csv"};
        String csv = Ran.claimgraph(ask).out().lines().skip(1).findFirst().orElseThrow();
        ask[6] = "table";

        assertThat(csv).matches("proposition:[0-9a-f]{32},cg:stance-denies");
        assertThat(Ran.claimgraph(ask).out()).contains(csv.split(",")[0]);
    }

    @Test
    void theBaseIsChangedByOneCommand() throws IOException {
        String moved = temp.resolve("moved").toString();
        Ran.claimgraph("init", moved, "--example");
        Path metadata = Path.of(moved, "mappings/csv-metadata.json");
        String before = Files.readString(metadata);

        Ran base = Ran.claimgraph("-C", moved, "base", "https://data.example.org/war/");

        assertThat(base.err()).isEmpty();
        assertThat(base.out())
                .startsWith("Changed https://w3id.org/claimgraph/turkey-syria/ to ")
                .endsWith("Next: claimgraph -C " + moved + " build\n");
        assertThat(metadata)
                .hasContent(
                        before.replace(
                                "https://w3id.org/claimgraph/turkey-syria/",
                                "https://data.example.org/war/"));
        assertThat(Ran.claimgraph("-C", moved, "base").out())
                .isEqualTo("https://data.example.org/war/\n");
        assertThat(Ran.claimgraph("-C", moved, "check").code()).isZero();
        assertThat(Ran.claimgraph("-C", moved, "base", "war").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aQueryThatDoesNotExistIsWrongUsageWithAHint() {
        Ran query = Ran.claimgraph("-C", project, "query", "disagreement");

        assertThat(query.code()).isEqualTo(ExitCode.USAGE);
        assertThat(query.err())
                .isEqualTo(
                        "claimgraph: no query is called \"disagreement\". Did you mean disagreements?\n");
    }

    @Test
    void aQueryWithABadHeaderIsAProblemOnlyWhenItIsAsked(@TempDir Path own) throws IOException {
        String store = project + "/store";
        Path queries = Files.createDirectory(own.resolve("queries"));
        Files.writeString(queries.resolve("01-bad.rq"), "#+ summary: [\nASK {}");
        Files.writeString(queries.resolve("02-good.rq"), "ASK {}");

        Ran good = Ran.claimgraph("-C", own.toString(), "--store", store, "query", "good");
        Ran bad = Ran.claimgraph("-C", own.toString(), "--store", store, "query", "bad");

        assertThat(good.code()).isZero();
        assertThat(good.err()).doesNotContain("bad.rq");
        assertThat(bad.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(bad.err()).contains("01-bad.rq");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#+ summary: a: b\n",
                "#+ tags: &a [*a]\n",
                "#+ tags: [[[[[[[[[[[[[[[[[[[[[\n"
            })
    void theListOfQueriesHasTheOthersAndThePlaceOfABadHeader(String header, @TempDir Path own)
            throws IOException {
        String store = project + "/store";
        Path queries = Files.createDirectory(own.resolve("queries"));
        Files.writeString(queries.resolve("01-bad.rq"), header + "ASK {}");
        Files.writeString(queries.resolve("02-good.rq"), "#+ summary: A good one\nASK {}");

        Ran list = Ran.claimgraph("-C", own.toString(), "--store", store, "query");

        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("good").contains("A good one");
        assertThat(list.err()).startsWith("01-bad.rq:1:").contains("QUERY_HEADER_INVALID");
    }

    @Test
    void aCommandThatDoesNotExistIsWrongUsageWithAHint() {
        Ran wrong = Ran.claimgraph("biuld");

        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err())
                .isEqualTo(
                        """
                        claimgraph: No command is called "biuld". Did you mean build?
                        Try "claimgraph --help".
                        """);
    }

    @Test
    void noProjectAndNoStoreAreTheEnvironment() {
        String empty = temp.resolve("nothing").toString();

        Ran build = Ran.claimgraph("-C", empty, "build");
        Ran query = Ran.claimgraph("-C", empty, "query", "disagreements");

        assertThat(build.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(build.err())
                .contains("mappings/csv-metadata.json is missing", "claimgraph init");
        assertThat(query.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(query.err())
                .contains("There is no project in " + empty, "claimgraph init DIR")
                .doesNotContain("\tat ");
    }

    @Test
    void checkNamesTheCellAndFails() {
        String broken = temp.resolve("broken").toString();
        Ran.claimgraph("init", broken, "--example");
        new TableEditor(Path.of(broken)).set("claims.csv", "d000-p28b", "time", "9 October");

        Ran check = Ran.claimgraph("-C", broken, "check");

        assertThat(check.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(check.out())
                .contains("[time]: \"9 October\" is not a date (DATE_NOT_EDTF)")
                .contains("1 error, 0 warnings");
    }

    @Test
    void checkWritesJsonLinesAndSarif() {
        String broken = temp.resolve("broken-too").toString();
        Ran.claimgraph("init", broken, "--example");
        new TableEditor(Path.of(broken)).set("claims.csv", "d000-p28b", "time", "9 October");

        assertThat(Ran.claimgraph("-C", broken, "check", "--format", "json").out())
                .contains(
                        "\"code\":\"DATE_NOT_EDTF\"",
                        "\"column\":19,\"letter\":\"S\",\"name\":\"time\"");
        assertThat(Ran.claimgraph("-C", broken, "check", "--format", "sarif").out())
                .contains(
                        "\"version\":\"2.1.0\"",
                        "\"ruleId\":\"DATE_NOT_EDTF\"",
                        "mappings/claims.csv");
    }

    @Test
    void exportWritesTheSameTriplesToAFileAndToStandardOutput() throws IOException {
        Path file = temp.resolve("graph.nq");

        Ran toFile =
                Ran.claimgraph(
                        "-C", project, "export", "--format", "nquads", "-o", file.toString());
        Ran toOut = Ran.claimgraph("-C", project, "export", "--format", "nquads", "-o", "-");

        assertThat(toFile.code()).isZero();
        assertThat(toOut.out()).isEqualTo(Files.readString(file)).isNotEmpty();
        assertThat(Ran.claimgraph("-C", project, "export", "--format", "turtle").out())
                .contains("claim:d004-p11c", "cg:stance-denies");
    }

    @Test
    void aFormatThatDoesNotExistIsWrongUsage() {
        Ran export = Ran.claimgraph("-C", project, "export", "--format", "xlsx");

        assertThat(export.code()).isEqualTo(ExitCode.USAGE);
        assertThat(export.err())
                .contains("\"xlsx\" is not a format. Choose one of turtle, ntriples, nquads.");
    }

    @Test
    void verifySaysThatTheStoreIsAsItWasBuilt() {
        Ran verify = Ran.claimgraph("-C", project, "verify");

        assertThat(verify.code()).isZero();
        assertThat(verify.out()).contains(" triples in ", "The store is as it was built.");
    }

    @Test
    void aStartedProjectHasHeadersAndBuilds() throws IOException {
        Path fresh = temp.resolve("fresh");

        Ran init = Ran.claimgraph("init", fresh.toString(), "--base", "https://example.org/mine/");

        assertThat(init.code()).isZero();
        assertThat(Files.readAllLines(fresh.resolve("mappings/claims.csv"))).hasSize(1);
        assertThat(Files.readString(fresh.resolve("mappings/csv-metadata.json")))
                .contains("https://example.org/mine/claim/{id}")
                .doesNotContain("turkey-syria");
        assertThat(Ran.claimgraph("-C", fresh.toString(), "build").code()).isZero();
    }

    @Test
    void aFolderWithSomethingInItIsNotStartedAgain() {
        Ran init = Ran.claimgraph("init", project);

        assertThat(init.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(init.err()).contains("is not empty");
    }

    @Test
    void aQueryTextIsRunAsItIsTyped() {
        Ran count =
                Ran.claimgraph(
                        "-C",
                        project,
                        "query",
                        "-e",
                        "SELECT (COUNT(*) AS ?n) { ?c a cg:Claim }",
                        "--format",
                        "csv");

        assertThat(count.out().lines().skip(1).findFirst())
                .hasValueSatisfying(n -> assertThat(Integer.parseInt(n)).isGreaterThan(75));
    }

    @Test
    void changedTablesAreToldBeforeAnOldAnswer() {
        String changed = temp.resolve("changed").toString();
        Ran.claimgraph("init", changed, "--example");
        Ran.claimgraph("-C", changed, "build", "-q");
        new TableEditor(Path.of(changed)).set("claims.csv", "d000-p28b", "note", "something new");

        assertThat(Ran.claimgraph("-C", changed, "query", "by-coder").err())
                .isEqualTo(
                        "The tables have changed since the store was built: run \"claimgraph -C "
                                + changed
                                + " build\".\n");
    }

    /** One letter of a table that the store keeps: no size changes, and no query fails over it. */
    @Test
    void aStoreThatHasChangedIsRefusedByWhoVerifies() throws IOException {
        String changed = temp.resolve("letter").toString();
        Ran.claimgraph("init", changed, "--example");
        Ran.claimgraph("-C", changed, "build", "-q");
        Path table = keptTable(Path.of(changed), "actors.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("a", "b"));

        for (String[] command :
                List.of(
                        new String[] {"query", "by-coder"},
                        new String[] {"export", "--format", "ntriples", "-o", "-"},
                        new String[] {"explain", "d000-p28b"})) {
            Ran trusting = Ran.claimgraph(inProject(changed, command));
            Ran verifying = Ran.claimgraph(inProject(changed, command, "--verify"));

            assertThat(trusting.code()).isZero();
            assertThat(verifying.code()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(verifying.out()).isEmpty();
            assertThat(verifying.err())
                    .contains(
                            "The store is damaged: " + table + " has changed since it was built.");
        }
    }

    private static String[] inProject(String project, String[] command, String... options) {
        return Stream.of(new String[] {"-C", project}, command, options)
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    private static Path keptTable(Path project, String name) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("store"))) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    @Test
    void everyCommandShowsAnExample() {
        for (String command :
                List.of("check", "build", "query", "export", "verify", "locate", "init")) {
            Ran help = Ran.claimgraph(command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).as(command).contains("Example", "claimgraph " + command);
        }
    }
}
