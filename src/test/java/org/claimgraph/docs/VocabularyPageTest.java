package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/reference/vocabulary.md to the ontology. */
class VocabularyPageTest {

    private static final Path PAGE = Path.of("docs/reference/vocabulary.md");

    @Test
    void thePageIsThatOfTheOntology() {
        String current = VocabularyPage.of(Path.of("ontology/claimgraph.ttl"));
        if (Page.isRegenerating()) {
            new Page(PAGE, current).write();
        }

        assertThat(Page.read(PAGE.toString()).text())
                .as("run this test with -Dclaimgraph.regenerate=true to write the page anew")
                .isEqualTo(current);
    }
}
