package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 34. */
class OccasionRuleTest {

    @Test
    void affirmedOfOneAndRejectedOfAnother() {
        assertThat(found("denies  turkey shells kubri in second on 2016-01-09"))
                .containsExactly(
                        "turkey shells kubri: affirmed of first according to now (d1-p01a); rejected of second according to sana (d2-p01a).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Of the same event it is rule 4's; of no event it may be the same.
                "denies  turkey shells kubri in first on 2016-01-09",
                "denies  turkey shells kubri on 2016-01-09",
                "denies  turkey shells kubri in second on 2016-01-19",
                "asserts turkey shells kubri in second on 2016-01-09",
            })
    void nearMiss(String other) {
        assertThat(found(other)).isEmpty();
    }

    private List<String> found(String other) {
        return Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri in first on 2016-01-09
                        d2-p01a sana %s
                        """
                                .formatted(other))
                .sentences(new OccasionRule());
    }
}
