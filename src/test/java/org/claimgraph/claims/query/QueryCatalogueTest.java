package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimgraph.problem.ProblemCode.ENCODING_INVALID;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryCatalogueTest {

    private final Problems problems = Problems.strict();

    @TempDir private Path folder;

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void queriesAreListedInTheOrderOfTheirFiles() throws IOException {
        file("10-last.rq", "ASK {}");
        file("02-first.rq", "ASK {}");
        file("unnumbered.rq", "ASK {}");
        file("notes.txt", "ASK {}");

        QueryCatalogue catalogue = QueryCatalogue.read(folder);

        assertThat(catalogue.queries(problems))
                .extracting(NamedQuery::name)
                .containsExactly("first", "last", "unnumbered");
    }

    @Test
    void unknownNameHasANearestOne() throws IOException {
        file("01-claims-by.rq", "ASK {}");
        QueryCatalogue catalogue = QueryCatalogue.read(folder);

        assertThatThrownBy(() -> catalogue.query("claim-by", problems))
                .isInstanceOf(UsageException.class)
                .hasMessage("no query is called \"claim-by\". Did you mean claims-by?");
    }

    @Test
    void unknownNameThatIsLikeNothingIsOnlyUnknown() throws IOException {
        file("01-claims-by.rq", "ASK {}");
        QueryCatalogue catalogue = QueryCatalogue.read(folder);

        assertThatThrownBy(() -> catalogue.query("zzz", problems))
                .hasMessage("no query is called \"zzz\".");
    }

    @Test
    void secondFileOfOneNameIsReported() throws IOException {
        file("01-chain.rq", "ASK {}");
        file("02-chain.rq", "SELECT * {}");

        QueryCatalogue catalogue = QueryCatalogue.read(folder);

        assertThat(catalogue.queries(problems))
                .extracting(NamedQuery::file)
                .containsExactly("01-chain.rq");
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                        02-chain.rq: the query "chain" is in 01-chain.rq already (QUERY_NAME_DUPLICATE)
                          Rename one of the files: the number before the name does not count.""");
    }

    @Test
    void fileThatIsNotUtf8IsReportedAndLeftOut() throws IOException {
        Files.write(folder.resolve("bad.rq"), new byte[] {'#', (byte) 0xE9, '\n'});

        QueryCatalogue catalogue = QueryCatalogue.read(folder);

        assertThat(catalogue.queries(problems)).isEmpty();
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        "bad.rq: the file is not UTF-8 (ENCODING_INVALID)\n  Save it as UTF-8.");
    }

    static List<Arguments> badHeaders() {
        return List.of(
                Arguments.of(
                        "#+ summary: Who: says what?\n", "02-bad.rq:1:16: the header is not YAML"),
                Arguments.of("# x\n#+ summary: x\n#+ tags: [a\n", "02-bad.rq:"),
                Arguments.of(
                        "#+ summary: x\n#+ tags: &a [*a]\n", "02-bad.rq:2:14: \"*a\" is an alias"),
                Arguments.of("#+ summary: *a\n", "02-bad.rq:1:13: "),
                Arguments.of(
                        "#+ summary: x\n#+ tags: " + "[".repeat(21) + "\n",
                        "02-bad.rq:2:29: lists are more than 20 deep"),
                Arguments.of(
                        "#+ summary: x\n#+ tags: " + "[".repeat(50_000) + "\n",
                        "02-bad.rq:2:29: lists are more than 20 deep"),
                Arguments.of(
                        "# x\n#+ summary: " + "x".repeat(4_000_000) + "\n",
                        "02-bad.rq:2:3: the header has 4,000,011 characters, and it can have 1,000,000"),
                Arguments.of(
                        "#+ summary: x\n#+ summary: y\n",
                        "02-bad.rq:2:4: \"summary\" is in the header twice"),
                Arguments.of(
                        "#+ summary: x\n#+ parameters:\n#+   a: text\n#+   a: date\n",
                        "02-bad.rq:4:6: \"a\" is in the header twice"),
                Arguments.of("#+ summary: \u0000\n", "02-bad.rq:1:13: "));
    }

    @ParameterizedTest
    @MethodSource("badHeaders")
    void fileWithABadHeaderIsReportedAtItsLineAndTheOthersStay(String header, String place)
            throws IOException {
        file("01-first.rq", "#+ summary: First\nASK {}");
        file("02-bad.rq", header + "ASK {}");
        file("03-last.rq", "#+ summary: Last\nASK {}");

        QueryCatalogue catalogue = QueryCatalogue.read(folder);

        assertThat(catalogue.queries(problems))
                .extracting(NamedQuery::summary)
                .containsExactly("First", "Last");
        assertThat(problems.list()).singleElement().asString().startsWith(place);
        assertThat(catalogue.query("last", Problems.strict())).isNotNull();
    }

    @Test
    void fileThatNobodyAskedForIsNotLookedAt() throws IOException {
        file("01-chain.rq", "ASK {}");
        Files.write(folder.resolve("bad.rq"), new byte[] {'#', (byte) 0xE9, '\n'});

        assertThat(QueryCatalogue.read(folder).query("chain", problems)).isNotNull();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void queryOfWhichTheFileIsBadIsReported() throws IOException {
        Files.write(folder.resolve("bad.rq"), new byte[] {'#', (byte) 0xE9, '\n'});

        assertThat(QueryCatalogue.read(folder).query("bad", problems)).isNull();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(ENCODING_INVALID);
    }

    @Test
    void bundledQueriesAreOnTheClassPath() {
        assertThat(QueryCatalogue.bundled().queries(problems)).hasSizeGreaterThan(1);
    }

    @Test
    void bundledQueriesAreFoundInAJar() throws IOException {
        Path jar = folder.resolve("claimgraph.jar");
        URI uri = URI.create("jar:" + jar.toUri());
        try (FileSystem inside = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
            Path queries = inside.getPath("/org/claimgraph/claims/project/queries");
            Files.createDirectories(queries);
            Files.writeString(queries.resolve("01-chain.rq"), "ASK {}");
        }

        QueryCatalogue catalogue = QueryCatalogue.readJar(jar.toUri());

        assertThat(catalogue.query("chain", problems))
                .extracting(NamedQuery::text)
                .isEqualTo("ASK {}");
    }
}
