package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rule 9: which voices corroborate. On what voices must agree is in {@link
 * CorroboratedMattersTest}, rule 10 in {@link CorroborationAcrossSidesTest}.
 */
class CorroborationRuleTest {

    private static final Rule RULE = new CorroborationRule();

    @Test
    void twoIndependentVoicesCorroborate() {
        Told told =
                Told.of(
                        """
                        d2-p01a sana>afp asserts turkey shells kubri
                        d1-p01a anadolu  asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        told.saidByBoth(
                                Kind.CORROBORATION,
                                9,
                                Dimension.STANCE,
                                "turkey shells kubri",
                                "turkey shells kubri: said independently by"
                                        + " anadolu (d1-p01a); sana (d2-p01a)."));
    }

    @Test
    void twoIndependentVoicesCorroborateThatSomethingIsNotSo() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu !asserts turkey shells kubri
                        d2-p01a sana    !asserts turkey shells kubri
                        """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "Not: turkey shells kubri: said independently by"
                                + " anadolu (d1-p01a); sana (d2-p01a).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sana denies turkey shells kubri on 2016-01-09",
                "sana doubts turkey shells kubri on 2016-01-09",
                "sana declines turkey shells kubri on 2016-01-09",
                "sana silent turkey shells kubri on 2016-01-09",
                "sana !asserts turkey shells kubri on 2016-01-09",
                "sana !denies turkey shells kubri on 2016-01-09",
                "sana asserts turkey shells kubri on 2016-01-10",
                "sana asserts turkey shells kubri on 2016-01-10/..",
                "sana asserts turkey shells kubri on 2016-01-09 at jarabulus",
                "sana asserts turkey shells kubri on 2016-01-09 mode planned",
                "sana asserts turkey shells kubri on 2016-01-09 restating d2-p04a",
                "sana asserts turkey shells marea on 2016-01-09",
                "sana asserts turkey+russia shells kubri on 2016-01-09",
                "? asserts turkey shells kubri on 2016-01-09",
                "?>sana asserts turkey shells kubri on 2016-01-09",
                "anadolu asserts turkey shells kubri on 2016-01-09",
                "anadolu>sana asserts turkey shells kubri on 2016-01-09",
            })
    void nearMissesDoNotCorroborate(String other) {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts turkey shells kubri on 2016-01-09 at kubri
                        d2-p01a %s
                        """
                                .formatted(other));

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void twoPlansDoNotCorroborate() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts turkey shells kubri mode planned
                        d2-p01a sana    asserts turkey shells kubri mode planned
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void relationOtherIsNeverCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts turkey other kubri
                        d2-p01a sana    asserts turkey other kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void unstatedSubjectsOfTwoDocumentsAreNotTheSame() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts ? shells kubri
                        d2-p01a sana    asserts ? shells kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void allVoicesOfOneBlocCountOnce() {
        Told told =
                Told.nothing()
                        .tie("army", Tie.PART_OF, "turkey")
                        .speaksFor("spokesman", "turkey")
                        .then(
                                """
                                d1-p01a army      asserts turkey shells kubri
                                d2-p01a spokesman asserts turkey shells kubri
                                """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void anonymousVoicesOfOneBlocCountOnce() {
        Told told =
                Told.nothing()
                        .speaksFor("source-d1", "turkey")
                        .speaksFor("source-d2", "turkey")
                        .then(
                                """
                                d1-p01a source-d1>afp asserts turkey shells kubri
                                d2-p01a source-d2>now asserts turkey shells kubri
                                d3-p01a sana          asserts turkey shells kubri
                                """);

        assertThat(told.findings(RULE))
                .extracting(Finding::origins, Finding::sentence)
                .containsExactly(
                        tuple(
                                2,
                                "turkey shells kubri: said independently by sana (d3-p01a);"
                                        + " source-d1 (d1-p01a), source-d2 (d2-p01a)."));
    }

    @Test
    void tieOutOfItsTimeLeavesVoicesIndependent() {
        Told told =
                Told.nothing()
                        .tie("brigade", Tie.PART_OF, "turkey", "2015")
                        .then(
                                """
                                d1-p01a brigade asserts turkey shells kubri
                                d2-p01a turkey  asserts turkey shells kubri
                                """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @Test
    void tieIsLookedUpWhenTheVoiceSpoke() {
        Told told =
                Told.nothing()
                        .tie("brigade", Tie.PART_OF, "turkey", "2015")
                        .then(
                                """
                                d1-p01a brigade asserts turkey shells kubri said 2015-12
                                d2-p01a turkey  asserts turkey shells kubri
                                """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void outletThatCarriesAVoiceAndSaysTheSameAddsNothing() {
        Told told =
                Told.of(
                        """
                        d1-p01a now      asserts turkey shells kubri
                        d1-p02a sana>now asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void outletThatCarriesAVoiceInAnotherDocumentSpeaksForItself() {
        Told told =
                Told.of(
                        """
                        d1-p01a now      asserts turkey shells kubri
                        d2-p02a sana>now asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @Test
    void outletThatCarriesAnotherMatterSpeaksForItself() {
        Told told =
                Told.of(
                        """
                        d1-p01a now      asserts turkey shells kubri
                        d1-p02a sana>now asserts turkey shells marea
                        d2-p01a afp      asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE)).hasSize(1);
    }
}
