package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.derive.Told;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.junit.jupiter.api.Test;

/** Rule 28. */
class SuccessionRuleTest {

    @Test
    void oneHolderAfterAnother() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts rebels holds kubri on 2016-03-01/2016-03-09
                                        d2-p01a sana asserts isis   holds kubri on 2016-01-01/2016-01-09
                                        """)
                                .sentences(new SuccessionRule()))
                .containsExactly(
                        "Who holds or takes kubri: isis holds it from 2016-01-01 until 2016-01-09 according to sana (d2-p01a); rebels holds it from 2016-03-01 until 2016-03-09 according to now (d1-p01a).");
    }

    /** Rule 5 finds them. */
    @Test
    void twoAtATimeAreAConflict() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts rebels holds kubri on 2016-01-05/2016-03-09
                                        d2-p01a sana asserts isis   holds kubri on 2016-01-01/2016-01-09
                                        """)
                                .sentences(new SuccessionRule()))
                .isEmpty();
    }

    @Test
    void oneBlocHasItAllTheTime() {
        assertThat(
                        Told.nothing()
                                .tie("brigade", Tie.PART_OF, "rebels")
                                .then(
                                        """
                                        d1-p01a now  asserts rebels  holds kubri on 2016-03-01/2016-03-09
                                        d2-p01a sana asserts brigade holds kubri on 2016-01-01/2016-01-09
                                        """)
                                .sentences(new SuccessionRule()))
                .isEmpty();
    }

    @Test
    void aThirdComesAfterTwoAtATime() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts rebels holds kubri on 2016-01-05/2016-01-09
                                        d2-p01a sana asserts isis   holds kubri on 2016-01-01/2016-01-07
                                        d3-p01a sana asserts rebels holds kubri on 2016-01-08/2016-01-12
                                        """)
                                .sentences(new SuccessionRule()))
                .hasSize(1);
    }
}
