package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFileTest {

    private static final Manifest MANIFEST =
            new Manifest(
                    "g-20261120T174612345Z-3f9a",
                    Instant.parse("2026-11-20T17:46:13Z"),
                    "0.1.0",
                    "5.6.0",
                    12,
                    new TreeMap<>(Map.of("claims.csv", Instant.parse("2026-11-20T09:00:00Z"))),
                    new TreeMap<>(Map.of("tables/claims.csv", new FileDigest(6, "9f"))));

    private static final String TEXT =
            """
            {
              "format" : 2,
              "generation" : "g-20261120T174612345Z-3f9a",
              "built" : "2026-11-20T17:46:13Z",
              "claimgraph" : "0.1.0",
              "jena" : "5.6.0",
              "triples" : 12,
              "tables" : {
                "claims.csv" : "2026-11-20T09:00:00Z"
              },
              "files" : {
                "tables/claims.csv" : {
                  "bytes" : 6,
                  "sha256" : "9f"
                }
              }
            }
            """;

    @TempDir Path folder;

    @Test
    void manifestIsWrittenForPeopleToRead() throws IOException {
        Path file = folder.resolve("manifest.json");
        ManifestFile.write(MANIFEST, file);

        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }

    @Test
    void manifestIsReadAsItWasWritten() throws IOException {
        assertThat(ManifestFile.read(Files.writeString(folder.resolve("manifest.json"), TEXT)))
                .isEqualTo(MANIFEST);
    }

    @Test
    void everyCutOffManifestIsRefused() throws IOException {
        Path file = folder.resolve("manifest.json");
        for (int length = 0; length < TEXT.lastIndexOf('}'); length++) {
            Files.writeString(file, TEXT.substring(0, length));
            assertThatExceptionOfType(JsonProcessingException.class)
                    .isThrownBy(() -> ManifestFile.read(file));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"format\" : 2 -> \"format\" : 1",
                "\"triples\" : 12 -> \"triples\" : \"many\"",
                "2026-11-20T17:46:13Z -> yesterday",
                "tables/claims.csv -> ../claims.csv",
                "tables/claims.csv -> /etc/passwd",
                "\"jena\" -> \"version\"",
            })
    void manifestThatNoBuildWroteIsRefused(String change) throws IOException {
        String[] sides = change.split(" -> ");
        Path file = Files.writeString(folder.resolve("m"), TEXT.replace(sides[0], sides[1]));

        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> ManifestFile.read(file));
    }
}
