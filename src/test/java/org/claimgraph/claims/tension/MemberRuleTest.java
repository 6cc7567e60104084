package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.derive.Told;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.junit.jupiter.api.Test;

/** Rule 26. */
class MemberRuleTest {

    private final Told told = Told.nothing().tie("army", Tie.PART_OF, "turkey");

    @Test
    void theWholeAndItsPart() {
        assertThat(
                        told.then(
                                        """
                                        d1-p01a now  asserts army   shells kubri on 2016-01-09
                                        d2-p01a sana asserts turkey shells kubri on 2016-01-09
                                        """)
                                .sentences(new MemberRule()))
                .containsExactly(
                        "Who shells kubri (2016-01-09): army according to now (d1-p01a); turkey according to sana (d2-p01a).");
    }

    @Test
    void twoPartsOfOneWholeAreNoWhole() {
        assertThat(
                        told.tie("navy", Tie.PART_OF, "turkey")
                                .then(
                                        """
                                        d1-p01a now  asserts army shells kubri on 2016-01-09
                                        d2-p01a sana asserts navy shells kubri on 2016-01-09
                                        """)
                                .sentences(new MemberRule()))
                .isEmpty();
    }

    @Test
    void strangersAreNoPart() {
        assertThat(
                        told.then(
                                        """
                                        d1-p01a now  asserts isis   shells kubri on 2016-01-09
                                        d2-p01a sana asserts turkey shells kubri on 2016-01-09
                                        """)
                                .sentences(new MemberRule()))
                .isEmpty();
    }
}
