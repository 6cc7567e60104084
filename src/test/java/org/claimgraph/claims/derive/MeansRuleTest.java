package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 20. */
class MeansRuleTest {

    private static final Rule RULE = new MeansRule();

    private static Told told(String one, String other) {
        return Told.nothing()
                .incident("raid")
                .then(
                        """
                        d1-p01a now  asserts turkey shells kubri in raid by %s
                        d2-p01a sana asserts turkey shells kubri in raid by %s
                        """
                                .formatted(one, other));
    }

    @Test
    void twoCarriersExcludeEachOther() {
        assertThat(told("artillery", "air-strike").sentences(RULE))
                .containsExactly(
                        "By what means turkey shells kubri (raid): artillery according to now"
                                + " (d1-p01a); air-strike according to sana (d2-p01a).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "artillery  | artillery,air-strike",
                "air-strike | barrel-bomb",
                "air-strike | cluster-munition",
                "artillery  | troops",
                "artillery  | artillery"
            })
    void othersCanBothBe(String one, String other) {
        assertThat(told(one, other).sentences(RULE)).isEmpty();
    }

    @Test
    void aKindOfAnotherCarrierIsAnotherCarrier() {
        assertThat(told("artillery", "barrel-bomb").findings(RULE)).hasSize(1);
    }

    @Test
    void whatOneVoiceNamesInTwoClaimsIsSeveral() {
        Told told =
                told("artillery", "air-strike")
                        .then("d1-p02a now asserts turkey shells kubri in raid by air-strike");

        assertThat(told.sentences(RULE)).isEmpty();
    }

    @Test
    void withoutAnIncidentTwoMeansAreTwoDeeds() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri by artillery
                        d2-p01a sana asserts turkey shells kubri by air-strike
                        """);

        assertThat(told.sentences(RULE)).isEmpty();
    }
}
