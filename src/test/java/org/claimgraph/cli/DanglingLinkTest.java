package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A link to nothing is called one: the file that is missing is another. */
@DisabledOnOs(OS.WINDOWS)
class DanglingLinkTest {

    @TempDir private Path folder;

    @Test
    void tableThatIsALinkToNothing() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("t.csv"), folder.resolve("gone.csv"));

        assertThat(Ran.claimgraph("validate", link.toString()).err())
                .startsWith(
                        "claimgraph: %s is a link to %s, which is not there.\n"
                                .formatted(link, folder.resolve("gone.csv")));
    }

    @Test
    void tableOfMetadataThatIsALinkToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("t.csv"), Path.of("gone.csv"));
        Path metadata =
                Files.writeString(
                        folder.resolve("m.json"),
                        """
                        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv"}
                        """);

        assertThat(Ran.claimgraph("validate", metadata.toString()).out())
                .startsWith(
                        """
                        t.csv: it is a link to "gone.csv", which is not there (TABLE_MISSING)
                          Put the file there, or make the link lead to where it is.
                        """);
    }

    @Test
    void tableOfAProjectThatIsALinkToNothing() throws IOException {
        Path project = folder.resolve("p");
        Ran.claimgraph("init", project.toString());
        Path table = project.resolve("mappings/events.csv");
        Files.delete(table);
        Files.createSymbolicLink(table, Path.of("gone.csv"));

        assertThat(Ran.claimgraph("-C", project.toString(), "check").out())
                .contains("events.csv: it is a link to \"gone.csv\", which is not there (");
    }

    @Test
    void folderThatIsALinkToNothing() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("texts"), Path.of("gone"));
        Ran.claimgraph("init", folder.resolve("p").toString());

        assertThat(
                        Ran.claimgraph(
                                        "-C",
                                        folder.resolve("p").toString(),
                                        "locate",
                                        "--texts",
                                        link.toString())
                                .err())
                .contains(link + " is a link to gone, which is not there.");
    }
}
