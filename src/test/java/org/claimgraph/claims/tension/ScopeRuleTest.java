package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 27. */
class ScopeRuleTest {

    private final Told told = Told.nothing().within("kubri", "aleppo").within("marea", "aleppo");

    @Test
    void aPlaceAndAWiderOne() {
        assertThat(
                        told.then(
                                        """
                                        d1-p01a now  asserts turkey shells isis at kubri on 2016-01-09
                                        d2-p01a sana asserts turkey shells isis at aleppo on 2016-01-09
                                        """)
                                .sentences(new ScopeRule()))
                .containsExactly(
                        "Where turkey shells isis (2016-01-09): kubri according to now (d1-p01a); aleppo according to sana (d2-p01a).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Beside it, on another day, or never dated.
                "sana asserts turkey shells isis at marea on 2016-01-09",
                "sana asserts turkey shells isis at aleppo on 2016-01-19",
                "sana asserts turkey shells isis at aleppo",
                "sana denies  turkey shells isis at aleppo on 2016-01-09",
            })
    void nearMiss(String other) {
        assertThat(
                        told.then(
                                        """
                                        d1-p01a now  asserts turkey shells isis at kubri on 2016-01-09
                                        d2-p01a %s
                                        """
                                                .formatted(other))
                                .sentences(new ScopeRule()))
                .isEmpty();
    }
}
