package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.claims.build.TableEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows was really printed, on a terminal 100 columns wide. With {@code
 * -Dclaimgraph.regenerate=true} the README is written anew, to be read before it is committed.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "```console\n\\$ \\./claimgraph (?<command>[^\n]*)\n(?<output>.*?)```",
                    Pattern.DOTALL);
    private static final Pattern PROBLEMS =
            Pattern.compile("```text\n(?<two>claims.csv.*?)\n```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir private Path temp;

    @BeforeEach
    void standAtATerminal() {
        System.setProperty("claimgraph.terminal.out", "true");
        System.setProperty("claimgraph.terminal.width", "100");
    }

    @AfterEach
    void leaveTheTerminal() {
        System.clearProperty("claimgraph.terminal.out");
        System.clearProperty("claimgraph.terminal.width");
    }

    @Test
    void itsCommandsPrintWhatItShows() throws IOException {
        String shown = Files.readString(README);
        Matcher blocks = BLOCK.matcher(shown);
        StringBuilder printed = new StringBuilder();
        while (blocks.find()) {
            String command = blocks.group("command");
            String block = "```console\n$ ./claimgraph " + command + "\n" + run(command) + "```";
            blocks.appendReplacement(printed, Matcher.quoteReplacement(block));
        }
        blocks.appendTail(printed);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(README, printed);
        } else {
            assertThat(printed.toString()).isEqualTo(shown);
        }
    }

    @Test
    void theProblemsThatItShowsAreThoseOfSuchCells() throws IOException {
        String project = temp.resolve("project").toString();
        Ran.claimgraph("init", project, "--example");
        TableEditor editor = new TableEditor(Path.of(project));
        editor.set("claims.csv", "d000-p02c", "subject", "turkish-armi");
        editor.set("claims.csv", "d000-p28d", "time", "9 October");

        String printed = Ran.claimgraph("-C", project, "check").out();

        Matcher problems = PROBLEMS.matcher(Files.readString(README));
        assertThat(problems.find()).isTrue();
        assertThat(printed).contains(problems.group("two").split("(?<=\\.)\n(?=\\S)"));
    }

    private String run(String command) {
        Path store = temp.resolve("store");
        List<String> words = new ArrayList<>(List.of("--store", store.toString()));
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group().replace("\"", ""));
        }
        Ran ran = Ran.claimgraph(words.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.out().replace(" --store " + store, "").replace(store.toString(), "store");
    }
}
