package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person types, or takes over from somebody, cannot move the cursor or change colours on the
 * terminal: it is shown as {@code \}{@code u001B}.
 */
class ControlCharactersTest {

    private static final String BAD = "x\u001B[31m\u0007\u009B1m";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    @TempDir private static Path folder;

    static List<List<String>> commands() {
        String project = folder.resolve("p").toString();
        String odd = folder.resolve(BAD).toString();
        return List.of(
                List.of(BAD),
                List.of("validate", odd + ".csv"),
                List.of("validate", odd + "/t.csv"),
                List.of("validate", folder.resolve("m.json").toString()),
                List.of("validate", odd + ".json"),
                List.of("convert", folder.resolve("t.csv").toString(), "-o", odd + "/o.nt"),
                List.of("convert", folder.resolve("t.csv").toString(), "--" + BAD),
                List.of("convert", folder.resolve("t.csv").toString(), "--format", BAD),
                List.of("-C", odd, "check"),
                List.of("-C", project, "query", BAD),
                List.of("-C", project, "query", "-e", BAD),
                List.of("-C", project, "build", "--memory", BAD),
                List.of("-C", project, "locate", "--texts", odd),
                List.of("-C", project, "export", "-o", odd + "/x.nt"),
                List.of("init", odd),
                List.of("init", folder.resolve("other").toString(), "--base", BAD));
    }

    @BeforeEach
    void makeInputs() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "id\n1\n");
        String metadata =
                """
                {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "x\\u001B[31m": 1}
                """;
        Files.writeString(folder.resolve("m.json"), metadata);
        Files.writeString(folder.resolve(BAD + ".json"), metadata);
        if (!Files.exists(folder.resolve("p"))) {
            Ran.claimgraph("init", folder.resolve("p").toString());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothingTypedReachesTheTerminalRaw(List<String> command) {
        Ran ran = Ran.claimgraph(command.toArray(new String[0]));

        assertThat(ran.err() + ran.out()).isNotEmpty().doesNotContainPattern(CONTROL);
    }

    @Test
    void theCharacterIsShown() {
        assertThat(Ran.claimgraph("validate", "gone\u001B.csv").err())
                .startsWith("claimgraph: There is no file gone\\u001B.csv.");
    }

    /** A folder can be there with such a name; then its files have it too. */
    @Test
    void nameOfAFileIsShownToo() throws IOException {
        Path inside = Files.createDirectories(folder.resolve(BAD + "in"));
        Path table = Files.writeString(inside.resolve(BAD + ".csv"), "id,id\n1\n");

        Ran ran = Ran.claimgraph("validate", table.toString());

        assertThat(Stream.of(ran.out(), ran.err())).noneMatch(t -> CONTROL.matcher(t).find());
    }
}
