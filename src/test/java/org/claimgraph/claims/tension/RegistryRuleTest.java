package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 35. */
class RegistryRuleTest {

    private final Told told =
            Told.nothing()
                    .within("kubri", "aleppo")
                    .place("aleppo", "admin1", 36, 37)
                    .place("idlib", "admin1", 35, 36)
                    .place("raqqa", "near", 35.95, 39.0)
                    .place("tabqa", "near", 35.83, 38.55)
                    .place("deir-ezzor", "near", 35.33, 40.14);

    @Test
    void aPlaceInAnotherGovernorate() {
        assertThat(found("kubri lies-at idlib"))
                .containsExactly(
                        "Where kubri lies: at idlib according to now (d1-p01a); within aleppo by the table of locations.");
    }

    @Test
    void aPlaceFarAway() {
        assertThat(found("raqqa lies-at deir-ezzor"))
                .containsExactly(
                        "Where raqqa lies: at deir-ezzor according to now (d1-p01a); 124 kilometres from there by the table of locations.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubri lies-at aleppo",
                "raqqa lies-at tabqa",
                // Nothing is known of it.
                "kubri lies-at nowhere",
                "nowhere lies-at idlib",
            })
    void nearMiss(String claim) {
        assertThat(found(claim)).isEmpty();
    }

    private List<String> found(String claim) {
        return told.then("d1-p01a now asserts " + claim).sentences(new RegistryRule());
    }
}
