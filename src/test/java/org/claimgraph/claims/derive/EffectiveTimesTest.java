package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules compare when something happened: the time of a claim, narrowed by that of its event. */
class EffectiveTimesTest {

    private static final Rule RULE = new StanceRule();

    @Test
    void undatedClaimHasTheTimeOfItsEvent() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana    asserts isis shells kubri in raid
                        d2-p01a anadolu denies  isis shells kubri on 2016-01-09
                        d3-p01a tass    denies  isis shells kubri on 2016-01-20
                        """);

        assertThat(told.event("raid", "2016-01-09").findings(RULE))
                .singleElement()
                .extracting(Finding::claims)
                .asString()
                .isEqualTo("[d1-p01a, d2-p01a]");
    }

    @Test
    void timeThatTheEventDoesNotOverlapIsKept() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana    asserts isis shells kubri on 2016-01-12 in raid
                        d2-p01a anadolu denies  isis shells kubri on 2016-01-12
                        """);

        assertThat(told.event("raid", "2016-01-09").findings(RULE)).hasSize(1);
    }

    @Test
    void whatGoesOnLastsUntilItIsReported() {
        assertThat(
                        Told.nothing()
                                .published("d1", "2016-02-01")
                                .published("d2", "2020-02-01")
                                .then(
                                        """
                                        d1-p01a sana    asserts isis holds kubri on 2016-01-09/..
                                        d2-p01a anadolu denies  isis holds kubri on 2020-01-09
                                        """)
                                .findings(RULE))
                .isEmpty();
    }
}
