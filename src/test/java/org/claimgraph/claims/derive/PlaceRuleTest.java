package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 15. */
class PlaceRuleTest {

    @Test
    void oneDeedOfAnIncidentAtTwoPlacesConflicts() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri at kubri in raid
                                d2-p01a sana asserts turkey shells marea at marea in raid
                                """);

        assertThat(told.sentences(new PlaceRule()))
                .containsExactly(
                        "Where turkey shells (raid): kubri according to now (d1-p01a); marea according to sana (d2-p01a).");
    }

    @Test
    void thePlaceBesideTheObjectCountsToo() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells isis at kubri in raid
                                d2-p01a sana asserts turkey shells isis at marea in raid
                                """);

        assertThat(told.sentences(new PlaceRule()))
                .containsExactly(
                        "Where turkey shells isis (raid): kubri according to now (d1-p01a); marea according to sana (d2-p01a).");
    }

    @Test
    void somebodyUnstatedMayBeTheSame() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts ?      shells kubri at kubri in raid
                                d2-p01a sana asserts turkey shells marea at marea in raid
                                """);

        assertThat(told.sentences(new PlaceRule()))
                .containsExactly(
                        "Where somebody or something shells (raid): kubri according to now (d1-p01a); marea according to sana (d2-p01a).");
    }

    @Test
    void placesWithinEachOtherDoNotConflict() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .within("kubri", "aleppo")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri at kubri in raid
                                d2-p01a sana asserts turkey shells aleppo at aleppo in raid
                                """);

        assertThat(told.sentences(new PlaceRule())).isEmpty();
    }

    @Test
    void aPlaceWithoutNameMayBeAny() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .unnamed("village-d2")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri at kubri in raid
                                d2-p01a sana asserts turkey shells village-d2 at village-d2 in raid
                                """);

        assertThat(told.sentences(new PlaceRule())).isEmpty();
    }

    @Test
    void placesThatOneVoiceNamesSideBySideDoNotConflict() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri at kubri in raid
                                d1-p02a now  asserts turkey shells marea at marea in raid
                                d2-p01a sana asserts turkey shells marea at marea in raid
                                """);

        assertThat(told.sentences(new PlaceRule())).isEmpty();
    }

    @Test
    void deedsOfOthersAreNotAtOnePlace() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri at kubri in raid
                                d2-p01a sana asserts isis   shells marea at marea in raid
                                """);

        assertThat(told.sentences(new PlaceRule())).isEmpty();
    }

    @Test
    void withoutAnIncidentTwoPlacesAreTwoDeeds() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri at kubri
                                d2-p01a sana asserts turkey shells marea at marea
                                """);

        assertThat(told.sentences(new PlaceRule())).isEmpty();
    }

    @Test
    void plansAndDeedsAreNotCompared() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri at kubri in raid
                                d2-p01a sana asserts turkey shells marea at marea in raid mode planned
                                """);

        assertThat(told.sentences(new PlaceRule())).isEmpty();
    }
}
