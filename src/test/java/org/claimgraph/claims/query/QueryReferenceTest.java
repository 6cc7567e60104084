package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.claims.build.BundledGraph;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

/**
 * The reference of queries is current. With {@code -Dclaimgraph.regenerate=true} it is written
 * anew, to be read before it is committed.
 */
class QueryReferenceTest {

    private static final Path PAGE = Path.of("docs/reference/queries.md");

    @Test
    void thePageTellsTheBundledQueriesAndWhatTheyAnswer() throws IOException {
        QueryCatalogue catalogue = QueryCatalogue.bundled();

        String page =
                QueryReferencePage.of(catalogue.queries(Problems.strict()), BundledGraph.dataset());

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(PAGE, page);
        } else {
            assertThat(page).isEqualTo(Files.readString(PAGE));
        }
    }
}
