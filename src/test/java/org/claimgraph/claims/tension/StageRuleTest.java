package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;

/** Rule 25. */
class StageRuleTest {

    @Test
    void plannedAndDone() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts turkey shells kubri mode threatened on 2016-01-09
                                        d2-p01a sana asserts turkey shells kubri on 2016-01-09
                                        """)
                                .sentences(new StageRule()))
                .containsExactly(
                        "turkey shells kubri: threatened according to now (d1-p01a); a fact according to sana (d2-p01a).");
    }

    @Test
    void whatIsRejectedHasNoStage() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  denies  turkey shells kubri mode planned on 2016-01-09
                                        d2-p01a sana asserts turkey shells kubri on 2016-01-09
                                        """)
                                .sentences(new StageRule()))
                .isEmpty();
    }

    @Test
    void whatWasDoneBeforeIsAnotherThing() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts turkey shells kubri mode planned on 2016-01-09
                                        d2-p01a sana asserts turkey shells kubri on 2015-01-09
                                        """)
                                .sentences(new StageRule()))
                .isEmpty();
    }
}
