package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about sheets of one's own is done as a reader does it: its files are written, its
 * commands are run. With {@code -Dclaimgraph.regenerate=true} what they print is written into the
 * page, to be read before it is committed.
 */
class OwnSheetsPageTest {

    private static final Path PAGE = Path.of("docs/how-to/own-sheets.md");

    @TempDir private Path folder;

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
}
