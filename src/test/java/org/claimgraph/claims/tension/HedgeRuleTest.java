package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;

/** Rule 24. */
class HedgeRuleTest {

    @Test
    void aFactAndAGuess() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts turkey shells kubri on 2016-01-09
                                        d2-p01a sana asserts turkey shells kubri on 2016-01-09 certainty possible basis video
                                        """)
                                .sentences(new HedgeRule()))
                .containsExactly(
                        "turkey shells kubri (2016-01-09): a fact according to now (d1-p01a); only possible, from a video, according to sana (d2-p01a).");
    }

    @Test
    void otherBases() {
        assertThat(found("basis witness", "basis official")).hasSize(1);
    }

    @Test
    void whoNamesNoBasisDiffersFromNobody() {
        assertThat(found("basis witness", "certainty certain")).isEmpty();
    }

    @Test
    void oneVoiceInOneDocumentIsOneTelling() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now asserts turkey shells kubri on 2016-01-09
                                        d1-p02a now asserts turkey shells kubri on 2016-01-09 certainty possible
                                        """)
                                .sentences(new HedgeRule()))
                .isEmpty();
    }

    @Test
    void atOtherTimesTheyTellOfOtherThings() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a now  asserts turkey shells kubri on 2016-01-09
                                        d2-p01a sana asserts turkey shells kubri on 2016-01-19 certainty possible
                                        """)
                                .sentences(new HedgeRule()))
                .isEmpty();
    }

    private List<String> found(String one, String other) {
        return Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri on 2016-01-09 %s
                        d2-p01a sana asserts turkey shells kubri on 2016-01-09 %s
                        """
                                .formatted(one, other))
                .sentences(new HedgeRule());
    }
}
