package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;

/** Rule 30. */
class PurposeRuleTest {

    @Test
    void otherMotives() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts shield aims-to fight-isis
                                        d2-p01a sana asserts shield aims-to fight-kurds
                                        """)
                                .sentences(new PurposeRule()))
                .containsExactly(
                        "The purpose of shield: fight-isis according to now (d1-p01a); fight-kurds according to sana (d2-p01a).");
    }

    @Test
    void ofOtherThings() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts shield aims-to fight-isis
                                        d2-p01a sana asserts spring aims-to fight-kurds
                                        """)
                                .sentences(new PurposeRule()))
                .isEmpty();
    }
}
