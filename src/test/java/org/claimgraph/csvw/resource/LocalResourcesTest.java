package org.claimgraph.csvw.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalResourcesTest {

    @TempDir private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/a b.csv"), "inside");
        Files.writeString(folder.resolve("secret.csv"), "outside");
    }

    private String read(String iri) throws IOException {
        Resources resources =
                new LocalResources(
                        FileMap.ofMachine(Map.of("https://example.org/", folder.resolve("data"))));
        try (Resource resource = resources.open(iri)) {
            return resource == null
                    ? "nothing"
                    : new String(resource.bytes().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFolderStandsForTheBeginningOfIris() throws IOException {
        assertThat(read("https://example.org/a%20b.csv#row=2")).isEqualTo("inside");
    }

    @Test
    void nothingOutsideTheFolderIsFound() throws IOException {
        assertThat(read("https://example.org/../secret.csv")).isEqualTo("nothing");
        assertThat(read("https://example.org/%2e%2e/secret.csv")).isEqualTo("nothing");
        assertThat(read("https://example.org//etc/passwd")).isEqualTo("nothing");
    }

    @Test
    void aQueryNamesTheSameTableButOtherMetadata() throws IOException {
        assertThat(read("https://example.org/a%20b.csv?query")).isEqualTo("inside");
        assertThat(
                        new LocalResources(
                                        FileMap.ofMachine(Map.of("https://example.org/", folder)))
                                .openMetadata("https://example.org/secret.csv?query-metadata.json"))
                .isNull();
    }

    @Test
    void fileIrisAreFiles() throws IOException {
        assertThat(read(folder.resolve("secret.csv").toUri().toString())).isEqualTo("outside");
    }

    @Test
    void theNetworkIsNotAsked() throws IOException {
        assertThat(read("https://example.com/a.csv")).isEqualTo("nothing");
    }
}
