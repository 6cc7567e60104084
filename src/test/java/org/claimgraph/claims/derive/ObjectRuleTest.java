package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.model.Affiliation.Tie;
import org.junit.jupiter.api.Test;

/** Rule 17. */
class ObjectRuleTest {

    @Test
    void whatHasOneObjectConflictsWithAnother() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts ali born-at kubri at kubri on 1833
                                d2-p01a sana asserts ali born-at marea at marea on 1840
                                d3-p01a afp  asserts ali born-at kubri at kubri on 1832
                                """);

        assertThat(told.sentences(new ObjectRule()))
                .containsExactly(
                        "Where ali born-at (from 1832-01-01 until 1840-12-31): kubri according to now (d1-p01a), afp (d3-p01a); marea according to sana (d2-p01a).");
    }

    @Test
    void twoSubjectsHaveAnObjectEach() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts ali  born-at kubri at kubri
                                d2-p01a sana asserts omar born-at marea at marea
                                """);

        assertThat(told.sentences(new ObjectRule())).isEmpty();
    }

    @Test
    void aPlaceWithinTheOtherIsNoOtherObject() {
        Told told =
                Told.nothing()
                        .within("kubri", "aleppo")
                        .then(
                                """
                                d1-p01a now  asserts ali born-at kubri  at kubri
                                d2-p01a sana asserts ali born-at aleppo at aleppo
                                """);

        assertThat(told.sentences(new ObjectRule())).isEmpty();
    }

    @Test
    void otherRelationsHaveManyObjects() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri at kubri
                                d2-p01a sana asserts turkey shells marea at marea
                                """);

        assertThat(told.sentences(new ObjectRule())).isEmpty();
    }

    @Test
    void theSameNumberOfOthersInOneIncidentConflicts() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid counting exactly 12 killed
                                d2-p01a sana asserts turkey shells fighters  in raid counting exactly 12 killed
                                """);

        assertThat(told.sentences(new ObjectRule()))
                .containsExactly(
                        "Whom or what turkey shells (raid): civilians according to now (d1-p01a); fighters according to sana (d2-p01a).");
    }

    @Test
    void anotherNumberMayBeAnotherGroup() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid counting exactly 12 killed
                                d2-p01a sana asserts turkey shells fighters  in raid counting exactly 3 killed
                                """);

        assertThat(told.sentences(new ObjectRule())).isEmpty();
    }

    @Test
    void groupsThatOneVoiceTellsApartAreTwoGroups() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid counting exactly 12 killed
                                d1-p01b now  asserts turkey shells fighters  in raid counting exactly 12 killed
                                d2-p01a sana asserts turkey shells fighters  in raid counting exactly 12 killed
                                """);

        assertThat(told.sentences(new ObjectRule())).isEmpty();
    }

    @Test
    void aGroupThatIsPartOfTheOtherIsNoOtherGroup() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .tie("children", Tie.PART_OF, "civilians")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid counting exactly 12 killed
                                d2-p01a sana asserts turkey shells children  in raid counting exactly 12 killed
                                """);

        assertThat(told.sentences(new ObjectRule())).isEmpty();
    }

    @Test
    void twoIncidentsHaveTheirOwnVictims() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid  counting exactly 12 killed
                                d2-p01a sana asserts turkey shells fighters  in siege counting exactly 12 killed
                                """);

        assertThat(told.sentences(new ObjectRule())).isEmpty();
    }

    @Test
    void aValueIsAnObjectToo() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts ali born-at - value 1833
                        d2-p01a sana asserts ali born-at - value 1840
                        """);

        assertThat(told.sentences(new ObjectRule()))
                .containsExactly(
                        "Whom or what ali born-at: 1833 according to now (d1-p01a); 1840 according"
                                + " to sana (d2-p01a).");
    }
}
