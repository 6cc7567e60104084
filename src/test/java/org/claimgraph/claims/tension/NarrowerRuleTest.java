package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 32. */
class NarrowerRuleTest {

    private final Told told = Told.nothing().narrower("shells", "attacks");

    @Test
    void aBroadVerbIsRejected() {
        assertThat(
                        told.then(
                                        """
                                        d1-p01a now  denies  turkey attacks kubri on 2016-01-09
                                        d2-p01a sana asserts turkey shells  kubri on 2016-01-09
                                        """)
                                .sentences(new NarrowerRule()))
                .containsExactly(
                        "turkey attacks kubri: rejected according to now (d1-p01a); \"shells\" affirmed according to sana (d2-p01a).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // No shelling may still be an attack; another place; another day; the same verb
                // is rule 4's.
                "now denies turkey shells  kubri on 2016-01-09|sana asserts turkey attacks kubri on 2016-01-09",
                "now denies turkey attacks kubri on 2016-01-09|sana asserts turkey shells  marea on 2016-01-09",
                "now denies turkey attacks kubri on 2016-01-09|sana asserts turkey shells  kubri on 2016-01-19",
                "now denies turkey attacks kubri on 2016-01-09|sana asserts turkey attacks kubri on 2016-01-09",
            })
    void nearMiss(String lines) {
        String[] both = lines.split("[|]");
        assertThat(
                        told.then("d1-p01a " + both[0] + "\nd2-p01a " + both[1])
                                .sentences(new NarrowerRule()))
                .isEmpty();
    }
}
