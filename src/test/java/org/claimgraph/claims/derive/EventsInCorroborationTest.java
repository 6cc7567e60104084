package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Events bind agreement as they bind conflict. */
class EventsInCorroborationTest {

    @Test
    void twoStrikesOfOneDayAreNotOneMatter() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri in raid
                                d2-p01a sana asserts turkey shells kubri in siege
                                """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void oneStrikeToldByTwoIsOne() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri in raid
                                d2-p01a sana asserts turkey shells kubri in raid
                                d3-p01a afp  asserts turkey shells kubri in siege
                                """);

        assertThat(told.sentences(new CorroborationRule()))
                .containsExactly(
                        "turkey shells kubri (raid): said independently by now (d1-p01a); sana (d2-p01a).");
    }

    @Test
    void aClaimWithoutEventMayBeAboutEither() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri in raid
                                d2-p01a sana asserts turkey shells kubri in siege
                                d3-p01a afp  asserts turkey shells kubri
                                """);

        assertThat(told.sentences(new CorroborationRule()))
                .containsExactly(
                        "turkey shells kubri (raid): said independently by afp (d3-p01a); now (d1-p01a).",
                        "turkey shells kubri (siege): said independently by afp (d3-p01a); sana (d2-p01a).");
    }

    @Test
    void theTimeOfTheEventIsThatOfTheClaim() {
        Told told =
                Told.nothing()
                        .event("raid", "2016-01-09")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri in raid
                                d2-p01a sana asserts turkey shells kubri on 2016-01-10
                                """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void somebodyUnstatedInOneIncidentIsOneMatter() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts ? shells kubri in raid
                                d2-p01a sana asserts ? shells kubri in raid
                                """);

        assertThat(told.sentences(new CorroborationRule()))
                .containsExactly(
                        "somebody or something shells kubri (raid): said independently by now (d1-p01a); sana (d2-p01a).");
    }

    @Test
    void somebodyUnstatedWithoutIncidentIsNot() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts ? shells kubri
                                d2-p01a sana asserts ? shells kubri
                                """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void hoursKeepTellingsOfOneDayApart() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri on 2016-01-09T06:10:00Z
                                d2-p01a sana asserts turkey shells kubri on 2016-01-09T18:40:00Z
                                """);

        assertThat(told.sentences(new CorroborationRule())).isEmpty();
    }

    @Test
    void oneMomentInTwoZonesIsOne() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey founds kubri on 2016-01-09T23:30:00Z
                                d2-p01a sana asserts turkey founds kubri on 2016-01-10T01:30:00+02:00
                                """);

        assertThat(told.sentences(new DateRule())).isEmpty();
    }

    @Test
    void twoHoursOfADayConflict() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey founds kubri on 2016-01-09T06:10:00Z
                                d2-p01a sana asserts turkey founds kubri on 2016-01-09T18:40:00Z
                                d3-p01a afp  asserts turkey founds kubri on 2016-01-09
                                """);

        assertThat(told.sentences(new DateRule()))
                .containsExactly(
                        "When turkey founds kubri: 2016-01-09T06:10:00Z according to now (d1-p01a); 2016-01-09T18:40:00Z according to sana (d2-p01a).");
    }

    @Test
    void oneHappeningIsOnOneDay() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri on 2016-01-09 in raid
                                d2-p01a sana asserts turkey shells kubri on 2016-01-10 in raid
                                """);

        assertThat(told.sentences(new DateRule()))
                .containsExactly(
                        "When turkey shells kubri (raid): 2016-01-09 according to now (d1-p01a); 2016-01-10 according to sana (d2-p01a).");
    }

    @Test
    void zeroDeniesTheDeed() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri in raid counting exactly 12 killed
                                d2-p01a sana asserts turkey shells kubri in raid counting exactly 0 killed
                                d3-p01a afp !asserts turkey shells kubri in raid
                                """);

        assertThat(told.sentences(new StanceRule()))
                .containsExactly(
                        "turkey shells kubri (raid): affirmed by now (d1-p01a); rejected by sana (d2-p01a), afp (d3-p01a).");
    }

    @Test
    void whoCountsNoneAgreesWithWhoDenies() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d2-p01a sana asserts turkey shells kubri in raid counting exactly 0 killed
                                d3-p01a afp !asserts turkey shells kubri in raid
                                """);

        assertThat(told.sentences(new CorroborationRule()))
                .containsExactly(
                        "Not: turkey shells kubri (raid): said independently by afp (d3-p01a); sana (d2-p01a).");
    }

    @Test
    void zeroAndANumberConflictAsNumbersToo() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri in raid counting exactly 12 killed
                                d2-p01a sana asserts turkey shells kubri in raid counting exactly 0  killed
                                """);

        assertThat(told.sentences(new AmountRule()))
                .containsExactly(
                        "turkey shells kubri (raid): 12 killed according to now (d1-p01a); 0 killed according to sana (d2-p01a).");
    }

    @Test
    void noneOnOneDayDoesNotDenyTheTotal() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri on 2016-01-01/2016-01-09 counting exactly 12 killed-so-far
                                d2-p01a sana asserts turkey shells kubri on 2016-01-09 counting exactly 0 strikes
                                """);

        assertThat(told.sentences(new StanceRule())).isEmpty();
    }

    @Test
    void aLengthOfZeroDeniesNothing() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts strip reaches - counting exactly 0 km
                                d2-p01a sana asserts strip reaches - counting exactly 5 km
                                """);

        assertThat(told.sentences(new StanceRule())).isEmpty();
    }
}
