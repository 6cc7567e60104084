package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The bundled claims follow the rule of the coding handbook for epithets: each voice of a document
 * tells a background matter once, and every row that tells it again names that one.
 */
class EpithetsTest {

    private static final List<Map<String, String>> CLAIMS =
            ShippedRegistry.rowsOf(Path.of("mappings/claims.csv"));

    private static final Set<String> BACKGROUND = relations("background");
    private static final Set<String> SYMMETRIC = relations("symmetric");

    @Test
    void noVoiceTellsABackgroundMatterOfOneDocumentTwiceAsANewOne() {
        List<String> matters = new ArrayList<>();
        for (Map<String, String> claim : CLAIMS) {
            if (BACKGROUND.contains(claim.get("relation")) && claim.get("restates").isEmpty()) {
                for (String object : claim.get("object").split(";")) {
                    matters.add(
                            claim.get("document")
                                    + " "
                                    + claim.get("chain")
                                    + ": "
                                    + matter(claim, object)
                                    + qualified(claim));
                }
            }
        }

        assertThat(matters).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    private static String matter(Map<String, String> claim, String object) {
        String relation = claim.get("relation");
        List<String> ends = Arrays.asList(claim.get("subject"), object);
        if (SYMMETRIC.contains(relation)) {
            ends.sort(null);
        }
        return relation + " " + String.join(" ", ends);
    }

    /** The same matter with another number or in another mode says something new. */
    private static String qualified(Map<String, String> claim) {
        return List.of("time", "amount", "unit", "mode", "negated").stream()
                .map(claim::get)
                .collect(Collectors.joining(" ", " (", ")"));
    }

    private static Set<String> relations(String mark) {
        return ShippedRegistry.read("relations").where(mark, "yes").rows().stream()
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
    }
}
