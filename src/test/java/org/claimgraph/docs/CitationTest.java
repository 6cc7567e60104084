package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds CITATION.cff to the Citation File Format 1.2.0 and to the project. */
class CitationTest {

    private static Map<?, ?> citation() throws IOException {
        Load yaml = new Load(LoadSettings.builder().build());
        return (Map<?, ?>) yaml.loadFromString(Files.readString(Path.of("CITATION.cff")));
    }

    @Test
    void hasWhatTheFormatRequires() throws IOException {
        assertThat(citation().get("cff-version")).isEqualTo("1.2.0");
        assertThat(citation().get("message")).isInstanceOf(String.class);
        assertThat(citation().get("title")).isEqualTo("ClaimGraph");
        assertThat((List<?>) citation().get("authors")).isNotEmpty();
    }

    @Test
    void tellsTheVersionAndLicenceOfTheSoftware() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom).contains("<version>" + citation().get("version"));
        assertThat(pom).contains("<name>" + citation().get("license") + "</name>");
    }

    @Test
    void namesTheDataAsTheirMetadataDo() throws IOException {
        String metadata = Files.readString(Path.of("mappings/csv-metadata.json"));
        Map<?, ?> data = (Map<?, ?>) ((List<?>) citation().get("references")).get(0);

        assertThat(metadata).contains("\"dcterms:title\": \"" + data.get("title") + "\"");
        assertThat(metadata).contains("\"void:uriSpace\": \"" + data.get("url") + "\"");
    }
}
