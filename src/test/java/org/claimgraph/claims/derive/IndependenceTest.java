package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What makes voices depend on each other, and so no corroboration. */
class IndependenceTest {

    @Test
    void twoReportsThatCreditOneAgencyAreOneVoice() {
        Told told =
                Told.nothing()
                        .credits("d1", "afp")
                        .credits("d2", "afp")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri
                                d2-p01a sana asserts turkey shells kubri
                                """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void aReportThatCreditsTheOtherDependsOnIt() {
        Told told =
                Told.nothing()
                        .credits("d2", "now")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri
                                d2-p01a sana asserts turkey shells kubri
                                """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void aSpeakerInAReportThatCreditsAnAgencyIsItsOwnVoice() {
        Told told =
                Told.nothing()
                        .credits("d2", "now")
                        .then(
                                """
                                d1-p01a now      asserts turkey shells kubri
                                d2-p01a sam>sana asserts turkey shells kubri
                                """);

        assertThat(told.sentences(new CorroborationRule()))
                .containsExactly(
                        "turkey shells kubri: said independently by now (d1-p01a); sam (d2-p01a).");
    }

    @Test
    void whoCompilesClaimsAddsNoVoice() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri
                                d2-p01a sana asserts turkey shells kubri
                                d3-p01a team asserts turkey shells kubri resting-on d1-p01a,d2-p01a
                                """);

        assertThat(told.sentences(new CorroborationRule()))
                .containsExactly(
                        "turkey shells kubri: said independently by now (d1-p01a); sana (d2-p01a). Not independent of them: team (d3-p01a).");
    }

    @Test
    void whoRestsOnTheOtherIsNotASecondVoice() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri
                                d3-p01a team asserts turkey shells kubri resting-on d1-p01a
                                """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void twoThatRestOnOneUnstatedVoiceAreOne() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a ?    asserts turkey shells kubri
                                d2-p01a team asserts turkey shells kubri resting-on d1-p01a
                                d3-p01a unit asserts turkey shells kubri resting-on d1-p01a
                                """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void restingOnOtherClaimsOfOneVoiceIsNoIndependence() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts isis holds marea
                                d1-p02a now  asserts turkey shells kubri
                                d2-p01a team asserts turkey shells kubri resting-on d1-p01a
                                """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void claimsThatRestOnEachOtherEndTheSearch() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri resting-on d2-p01a
                                d2-p01a sana asserts turkey shells kubri resting-on d1-p01a
                                d3-p01a afp  asserts turkey shells kubri
                                """);

        assertThat(told.sentences(new CorroborationRule()))
                .containsExactly(
                        "turkey shells kubri: said independently by afp (d3-p01a); now (d1-p01a). Not independent of them: sana (d2-p01a).");
    }

    @Test
    void oneVideoIsOneVoice() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri evidence v1
                        d2-p01a sana asserts turkey shells kubri evidence v1
                        """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void whoHasTwoVideosDependsOnBothWhoHaveOne() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri evidence v1
                        d2-p01a sana asserts turkey shells kubri evidence v2
                        d3-p01a team asserts turkey shells kubri evidence v1,v2
                        """);

        assertThat(told.sentences(new CorroborationRule()))
                .containsExactly(
                        "turkey shells kubri: said independently by now (d1-p01a); sana (d2-p01a)."
                                + " Not independent of them: team (d3-p01a).");
    }
}
