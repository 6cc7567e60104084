package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.Period;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 8. */
class BlocsTest {

    private static final Period MID_2016 = Told.period("2016-06-15");

    @Test
    void actorWithoutTiesIsItsOwnBloc() {
        assertThat(Told.nothing().blocs().of("sana", MID_2016)).isEqualTo("sana");
    }

    @Test
    void blocIsTheTopOfAllThatAnActorSpeaksForAndIsPartOf() {
        Blocs blocs = government().blocs();

        assertThat(blocs.of("spokesman", MID_2016)).isEqualTo("government");
    }

    @Test
    void speakingForSomebodyWinsOverBeingPart() {
        Blocs blocs =
                Told.nothing()
                        .tie("envoy", Tie.PART_OF, "ministry")
                        .speaksFor("envoy", "president")
                        .blocs();

        assertThat(blocs.of("envoy", MID_2016)).isEqualTo("president");
    }

    @ParameterizedTest
    @EnumSource(value = Tie.class, mode = EnumSource.Mode.EXCLUDE, names = "PART_OF")
    void noOtherTieMakesABloc(Tie tie) {
        Blocs blocs = Told.nothing().tie("brigade", tie, "turkey").blocs();

        assertThat(blocs.of("brigade", MID_2016)).isEqualTo("brigade");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-15, turkey",
        "2016,       turkey",
        "2016-01/..,  turkey",
        "../2016-06-15, turkey",
        "'',         turkey",
        "2015,       brigade",
        "2016-06-16/.., brigade",
        "../2016-06-14, brigade",
    })
    void tieCountsInItsTimeOnly(String time, String bloc) {
        Blocs blocs = Told.nothing().tie("brigade", Tie.PART_OF, "turkey", time).blocs();

        assertThat(blocs.of("brigade", MID_2016)).isEqualTo(bloc);
    }

    @Test
    void secondTieCountsWhenTheFirstIsOver() {
        Blocs blocs =
                Told.nothing()
                        .tie("brigade", Tie.PART_OF, "isis", "2015")
                        .tie("brigade", Tie.PART_OF, "turkey", "2016")
                        .blocs();

        assertThat(blocs.of("brigade", MID_2016)).isEqualTo("turkey");
    }

    @Test
    void circleOfTiesEnds() {
        Blocs blocs =
                Told.nothing()
                        .tie("a", Tie.PART_OF, "b")
                        .tie("b", Tie.PART_OF, "c")
                        .tie("c", Tie.PART_OF, "a")
                        .blocs();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(blocs.of("a", MID_2016)).isIn("a", "b", "c"));
    }

    @Test
    void allOfACircleAreOneBloc() {
        Blocs blocs =
                Told.nothing()
                        .tie("outsider", Tie.PART_OF, "b")
                        .tie("a", Tie.PART_OF, "b")
                        .tie("b", Tie.PART_OF, "a")
                        .blocs();

        assertThat(blocs.of("outsider", MID_2016))
                .isEqualTo(blocs.of("a", MID_2016))
                .isEqualTo(blocs.of("b", MID_2016));
    }

    /** Returns a world in which a spokesman speaks for an army, which is part of a government. */
    private static Told government() {
        return Told.nothing().speaksFor("spokesman", "army").tie("army", Tie.PART_OF, "government");
    }

    @Test
    void belongingIsDirectOrThroughOthersAndToOneself() {
        Blocs blocs = government().blocs();

        assertThat(blocs.belongsTo("spokesman", "spokesman", MID_2016)).isTrue();
        assertThat(blocs.belongsTo("spokesman", "government", MID_2016)).isTrue();
        assertThat(blocs.belongsTo("government", "spokesman", MID_2016)).isFalse();
    }

    /** Returns a world in which a and b are opposed. */
    private static Told opposed() {
        return Told.nothing().tie("a", Tie.OPPOSED_TO, "b");
    }

    @ParameterizedTest
    @CsvSource({"a, b", "b, a"})
    void oppositionHoldsBothWays(String one, String other) {
        Blocs blocs = opposed().blocs();

        assertThat(blocs.areOpposed(one, other, MID_2016)).isTrue();
    }

    @Test
    void oppositionOfPartsIsThatOfTheirBlocs() {
        Blocs blocs =
                Told.nothing()
                        .tie("a-army", Tie.PART_OF, "a")
                        .tie("b-army", Tie.PART_OF, "b")
                        .tie("a-army", Tie.OPPOSED_TO, "b-army")
                        .blocs();

        assertThat(blocs.areOpposed("a", "b", MID_2016)).isTrue();
    }

    @Test
    void alliesTakeSides() {
        Blocs blocs =
                opposed()
                        .tie("friend-of-a", Tie.ALLIED_WITH, "a")
                        .tie("b", Tie.ALLIED_WITH, "friend-of-b")
                        .blocs();

        assertThat(blocs.areOpposed("friend-of-a", "friend-of-b", MID_2016)).isTrue();
    }

    @Test
    void alliesOfAlliesTakeNoSide() {
        Blocs blocs =
                opposed()
                        .tie("friend", Tie.ALLIED_WITH, "a")
                        .tie("friend-of-friend", Tie.ALLIED_WITH, "friend")
                        .blocs();

        assertThat(blocs.areOpposed("friend-of-friend", "b", MID_2016)).isFalse();
    }

    @Test
    void backingTakesNoSide() {
        Blocs blocs = opposed().tie("client", Tie.BACKED_BY, "a").blocs();

        assertThat(blocs.areOpposed("client", "b", MID_2016)).isFalse();
    }

    @Test
    void friendOfBothSidesIsOpposedToNeitherNorToItself() {
        Blocs blocs =
                opposed()
                        .tie("friend", Tie.ALLIED_WITH, "a")
                        .tie("friend", Tie.ALLIED_WITH, "b")
                        .blocs();

        assertThat(blocs.areOpposed("friend", "a", MID_2016)).isFalse();
        assertThat(blocs.areOpposed("b", "friend", MID_2016)).isFalse();
        assertThat(blocs.areOpposed("friend", "friend", MID_2016)).isFalse();
    }

    @Test
    void oppositionOutOfItsTimeDoesNotCount() {
        Blocs blocs = Told.nothing().tie("a", Tie.OPPOSED_TO, "b", "2015").blocs();

        assertThat(blocs.areOpposed("a", "b", MID_2016)).isFalse();
    }

    @Test
    void allianceOutOfItsTimeDoesNotCount() {
        Blocs blocs = opposed().tie("friend", Tie.ALLIED_WITH, "a", "2015").blocs();

        assertThat(blocs.areOpposed("friend", "b", MID_2016)).isFalse();
    }
}
