package org.claimgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.claims.query.QueryCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell offers when Tab is pressed, by running the script in bash. */
class CompletionTest {

    /**
     * Stands for the program, which takes longer to start: prints what it was asked, and answers.
     */
    private static final String PROGRAM =
            """
            #!/bin/sh
            echo "$PWD: $*" >>"$ASKED"
            case "$2" in
                queries) printf 'claims-by\\nclaims-about\\ndisagreements\\n' ;;
                parameters) printf 'speaker=\\nfrom=\\ndates=certain\\ndates=possible\\n' ;;
            esac
            """;

    @TempDir private Path temp;

    @BeforeEach
    void write() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Ran script = Ran.claimgraph("completion", "bash");
        assertThat(script.code()).as(script.err()).isZero();
        Files.writeString(temp.resolve("script"), script.out());
        Path program = Files.writeString(temp.resolve("claimgraph"), PROGRAM);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    /**
     * Returns what is offered for the last of these words, as bash splits them, and then the
     * settings that the script changes.
     */
    private List<String> offers(String... words) throws IOException, InterruptedException {
        String run =
                """
                compopt() { settings="$settings${settings:+, }$*"; }
                . ./script
                COMP_WORDS=("$0" "$@")
                COMP_CWORD=$#
                _claimgraph
                printf '%s\\n' "${COMPREPLY[@]}"
                printf '%s' "$settings"
                """;
        List<String> command = new ArrayList<>(List.of("/bin/bash", "--norc", "-c", run));
        command.add(temp.resolve("claimgraph").toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
        builder.environment().put("ASKED", temp.resolve("asked").toString());
        builder.environment().put("HOME", "/home/of/mine");
        Process bash = builder.redirectErrorStream(true).start();
        String printed = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }

    private String asked() throws IOException {
        return Files.readString(temp.resolve("asked")).strip().replace(temp + ": ", "");
    }

    @Test
    void commandsAreOfferedFirst() throws Exception {
        assertThat(offers("")).contains("build", "query", "completion", "help");
        assertThat(offers("")).doesNotContain("warm-up", "--help", "-C");
        assertThat(offers("ex")).containsExactly("explain", "export", "+o default");
    }

    @Test
    void optionsAreThoseOfTheCommand() throws Exception {
        assertThat(offers("query", "--f")).containsExactly("--file", "--format", "+o default");
        assertThat(offers("build", "--f")).containsExactly("", "+o default");
        assertThat(offers("convert", "--pro")).containsExactly("", "+o default");
        assertThat(offers("--pro")).containsExactly("--project", "+o default");
    }

    @Test
    void closedListsAreOfferedAsTheyAreTyped() throws Exception {
        assertThat(offers("query", "--format", "t")).containsExactly("table", "tsv", "+o default");
        assertThat(offers("query", "claims-by", "--dates", ""))
                .containsExactly("certain", "possible", "all", "+o default");
        assertThat(offers("check", "--format", "s")).containsExactly("sarif", "+o default");
        assertThat(offers("export", "--format", "tur")).containsExactly("turtle", "+o default");
        assertThat(offers("help", "va")).containsExactly("validate", "+o default");
        assertThat(offers("completion", "")).contains("bash", "zsh", "queries", "parameters");
    }

    @Test
    void anOptionMayHaveItsValueAfterAnEqualsSign() throws Exception {
        assertThat(offers("query", "--format", "=", "t"))
                .containsExactly("table", "tsv", "+o default");
        assertThat(offers("query", "--format", "="))
                .containsExactly("table", "csv", "tsv", "json", "xml", "markdown", "+o default");
    }

    @Test
    void queriesAreAskedForWhereTheyAreTyped() throws Exception {
        assertThat(offers("query", "cl"))
                .containsExactly("claims-by", "claims-about", "+o default");
        assertThat(asked()).isEqualTo("completion queries");
    }

    @Test
    void theProjectIsTheOneThatTheLineNames() throws Exception {
        offers("-C", "build", "query", "cl");
        assertThat(asked()).isEqualTo("completion queries -C build");
        assertThat(offers("query", "--project", "=", "\"my project\"", "d"))
                .containsExactly("disagreements", "+o default");
        assertThat(asked()).endsWith("\ncompletion queries -C my project");
        offers("query", "-C", "~/it\\'s", "d");
        assertThat(asked()).endsWith("\ncompletion queries -C /home/of/mine/it's");
        offers("query", "-C", "$(touch evil)", "d");
        assertThat(temp.resolve("evil")).doesNotExist();
    }

    @Test
    void parametersAreThoseOfTheQuery() throws Exception {
        assertThat(offers("query", "claims-by", "-p", "sp"))
                .containsExactly("speaker=", "+o default, -o nospace");
        assertThat(asked()).isEqualTo("completion parameters claims-by");
        assertThat(offers("query", "claims-by", "-p", "speaker", "=", "isis", "--param", ""))
                .containsExactly(
                        "speaker=", "from=", "dates=certain", "dates=possible", "+o default");
        assertThat(offers("query", "claims-by", "-p", "dates", "=", "c"))
                .containsExactly("certain", "+o default");
    }

    /** The shell itself completes files: nothing is offered, and its own way stays on. */
    @Test
    void filesAreLeftToTheShell() throws Exception {
        assertThat(offers("query", "-f", "")).containsExactly("");
        assertThat(offers("query", "disagreements", "-o", "a")).containsExactly("");
        assertThat(offers("-C", "")).containsExactly("");
        assertThat(offers("convert", "my")).containsExactly("");
        assertThat(offers("query", "-e", "SEL")).containsExactly("", "+o default");
    }

    @Test
    void theProgramKnowsTheQueriesOfAProjectBelowToo() throws IOException {
        Path project = temp.resolve("project");
        Ran.claimgraph("init", project.toString());
        assertThat(Ran.claimgraph("completion", "queries", "-C", project.toString()).out().lines())
                .containsExactlyElementsOf(QueryCatalogue.bundled().names());
        Path queries = Files.createDirectories(project.resolve("queries"));
        Files.writeString(
                queries.resolve("7-mine.rq"),
                """
                #+ summary: mine
                #+ parameters:
                #+   who: actor
                #+   side: choice left|right, which
                SELECT * { ?s ?p ?_who . FILTER (?_side = "left") }
                """);
        assertThat(Ran.claimgraph("completion", "queries", "-C", project.toString()).out())
                .isEqualTo("mine\n");
        assertThat(
                        Ran.claimgraph("completion", "parameters", "mine", "-C", project.toString())
                                .out())
                .isEqualTo("who=\nside=left\nside=right\n");
    }

    @Test
    void aQueryIsNeededForParametersAndOnlyForThem() {
        assertThat(Ran.claimgraph("completion", "parameters").err())
                .startsWith("claimgraph: Name the query: claimgraph completion parameters QUERY.");
        assertThat(Ran.claimgraph("completion", "bash", "mine").err())
                .startsWith("claimgraph: \"mine\" does not apply to bash. Leave it out.");
    }
}
