package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;

/** Rule 31. */
class ContrastRuleTest {

    @Test
    void whatTheTextSetsAgainstEachOther() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts turkey shells kubri
                                        d1-p01b now  denies  turkey holds marea contrasting d1-p01a
                                        """)
                                .sentences(new ContrastRule()))
                .containsExactly(
                        "Set against each other by the text of d1: not so: turkey holds marea according to now (d1-p01b); turkey shells kubri according to now (d1-p01a).");
    }

    @Test
    void aClaimThatIsNotThereIsNoContrast() {
        assertThat(
                        Told.of("d1-p01b now denies turkey holds marea contrasting d1-p09z")
                                .sentences(new ContrastRule()))
                .isEmpty();
    }
}
