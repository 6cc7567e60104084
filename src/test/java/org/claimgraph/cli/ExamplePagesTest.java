package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the examples are done as a reader does them, on a copy. With {@code
 * -Dclaimgraph.regenerate=true} what the commands print is written into the pages, to be read
 * before it is committed.
 */
class ExamplePagesTest {

    private static final Path EXAMPLES = Path.of("docs/examples");

    @TempDir private Path folder;

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.sorted().toList();
        }
    }

    private void copy(Path example) throws IOException {
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(file);
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyCommandPrintsWhatThePageShows(Path example) throws IOException {
        copy(example);
        Path file = example.resolve("README.md");
        String page = Files.readString(file);

        String done = new PageRun(folder).run(page);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(file, done);
        } else {
            assertThat(done).isEqualTo(page);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTablesHaveNoProblems(Path example) throws IOException {
        copy(example);

        Ran ran = Ran.claimgraph("-C", folder.resolve(example).toString(), "check");

        assertThat(ran.out()).matches("[0-9]+ rows in [0-9]+ tables can be built\\.\\n");
    }

    @Test
    void everyPassageIsWhereTheTablesSay() throws IOException {
        Path example = EXAMPLES.resolve("dam-break");
        copy(example);
        String project = folder.resolve(example).toString();

        Ran ran = Ran.claimgraph("-C", project, "locate", "--texts", project + "/texts");

        assertThat(ran.out()).isEqualTo("71 passages in 6 documents located, 0 changed\n");
    }
}
