package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of the example about a dam is done as a reader does it, on a copy. With {@code
 * -Dclaimgraph.regenerate=true} what the commands print is written into the page, to be read before
 * it is committed.
 */
class DamBreakPageTest {

    private static final Path EXAMPLE = Path.of("docs/examples/dam-break");
    private static final Path PAGE = EXAMPLE.resolve("README.md");

    @TempDir private Path folder;

    @BeforeEach
    void copyTheExample() throws IOException {
        copyFiles("mappings");
        copyFiles("texts");
    }

    private void copyFiles(String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(EXAMPLE).resolve(name));
        try (Stream<Path> files = Files.list(EXAMPLE.resolve(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void everyCommandPrintsWhatThePageShows() throws IOException {
        String page = Files.readString(PAGE);

        String done = new PageRun(folder).run(page);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(PAGE, done);
        } else {
            assertThat(done).isEqualTo(page);
        }
    }

    @Test
    void everyPassageIsWhereTheTablesSay() {
        String project = folder.resolve(EXAMPLE).toString();

        Ran ran = Ran.claimgraph("-C", project, "locate", "--texts", project + "/texts");

        assertThat(ran.out()).isEqualTo("71 passages in 6 documents located, 0 changed\n");
    }
}
