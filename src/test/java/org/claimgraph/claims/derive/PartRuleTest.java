package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.model.Affiliation.Tie;
import org.junit.jupiter.api.Test;

/** Rule 18. */
class PartRuleTest {

    @Test
    void moreInAPartThanInTheWholeConflicts() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .tie("children", Tie.PART_OF, "civilians")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid counting exactly 3 killed
                                d2-p01a sana asserts turkey shells children  in raid counting exactly 5 killed
                                """);

        assertThat(told.sentences(new PartRule()))
                .containsExactly(
                        "How many: turkey shells (raid): 3 killed, civilians, according to now (d1-p01a); 5 killed, children, according to sana (d2-p01a).");
    }

    @Test
    void fewerInAPartAgree() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .tie("children", Tie.PART_OF, "civilians")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid counting exactly 3 killed
                                d2-p01a sana asserts turkey shells children  in raid counting exactly 2 killed
                                """);

        assertThat(told.sentences(new PartRule())).isEmpty();
    }

    @Test
    void asManyInAPartAgree() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .tie("children", Tie.PART_OF, "civilians")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid counting exactly 3 killed
                                d2-p01a sana asserts turkey shells children  in raid counting exactly 3 killed
                                """);

        assertThat(told.sentences(new PartRule())).isEmpty();
    }

    @Test
    void atLeastLeavesRoomForThePart() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .tie("children", Tie.PART_OF, "civilians")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid counting at-least 3 killed
                                d2-p01a sana asserts turkey shells children  in raid counting exactly  5 killed
                                """);

        assertThat(told.sentences(new PartRule())).isEmpty();
    }

    @Test
    void groupsWithoutTieAreNotCompared() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid counting exactly 3 killed
                                d2-p01a sana asserts turkey shells fighters  in raid counting exactly 5 killed
                                """);

        assertThat(told.sentences(new PartRule())).isEmpty();
    }

    @Test
    void moreInATownThanInItsDistrictConflicts() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .within("kubri", "aleppo")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells isis at aleppo in raid counting exactly 3 killed
                                d2-p01a sana asserts turkey shells isis at kubri  in raid counting exactly 5 killed
                                """);

        assertThat(told.sentences(new PartRule()))
                .containsExactly(
                        "How many: turkey shells (raid): 3 killed, isis at aleppo, according to now (d1-p01a); 5 killed, isis at kubri, according to sana (d2-p01a).");
    }

    @Test
    void anotherIncidentIsAnotherWhole() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .tie("children", Tie.PART_OF, "civilians")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells civilians in raid  counting exactly 3 killed
                                d2-p01a sana asserts turkey shells children  in siege counting exactly 5 killed
                                """);

        assertThat(told.sentences(new PartRule())).isEmpty();
    }
}
