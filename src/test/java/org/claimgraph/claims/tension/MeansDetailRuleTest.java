package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;

/** Rule 29. */
class MeansDetailRuleTest {

    @Test
    void oneAKindOfTheOther() {
        assertThat(found("air-strike", "barrel-bomb"))
                .containsExactly(
                        "By what means turkey shells kubri (raid): air-strike according to now (d1-p01a); barrel-bomb according to sana (d2-p01a).");
    }

    @Test
    void theCarrierAndWhatItCarries() {
        assertThat(found("air-strike", "cluster-munition")).hasSize(1);
    }

    /** Rule 20 finds them. */
    @Test
    void thoseThatExcludeEachOtherAreAConflict() {
        assertThat(found("air-strike", "artillery")).isEmpty();
    }

    @Test
    void theSameAreNone() {
        assertThat(found("air-strike", "air-strike")).isEmpty();
    }

    private List<String> found(String one, String other) {
        return Told.nothing()
                .incident("raid")
                .then(
                        """
                        d1-p01a now  asserts turkey shells kubri by %s in raid
                        d2-p01a sana asserts turkey shells kubri by %s in raid
                        """
                                .formatted(one, other))
                .sentences(new MeansDetailRule());
    }
}
