package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.junit.jupiter.api.Test;

/** Rule 10. */
class CorroborationAcrossSidesTest {

    private static final String BOTH_SAY_IT =
            """
            d1-p01a anadolu asserts turkey shells kubri
            d2-p01a sana    asserts turkey shells kubri
            """;

    @Test
    void opposedVoicesCorroborateAcrossSides() {
        Told told = Told.nothing().tie("sana", Tie.OPPOSED_TO, "anadolu").then(BOTH_SAY_IT);

        assertThat(acrossSides(told))
                .containsExactly(
                        told.saidByBoth(
                                Kind.CORROBORATION_ACROSS_SIDES,
                                10,
                                Dimension.STANCE,
                                "turkey shells kubri",
                                "turkey shells kubri: said independently by anadolu (d1-p01a);"
                                        + " sana (d2-p01a), who stand on opposed sides."));
    }

    @Test
    void voicesWithoutATieStandOnNoSides() {
        assertThat(acrossSides(Told.of(BOTH_SAY_IT))).isEmpty();
    }

    @Test
    void alliesOfOpposedBlocsStandOnOpposedSides() {
        Told told =
                Told.nothing()
                        .tie("turkey", Tie.OPPOSED_TO, "syria")
                        .tie("anadolu", Tie.PART_OF, "turkey")
                        .tie("sana", Tie.ALLIED_WITH, "syria")
                        .then(BOTH_SAY_IT);

        assertThat(acrossSides(told)).hasSize(1);
    }

    @Test
    void alliesStandOnOneSide() {
        Told told =
                Told.nothing()
                        .tie("anadolu", Tie.ALLIED_WITH, "sana")
                        .tie("sana", Tie.OPPOSED_TO, "kurds")
                        .then(BOTH_SAY_IT);

        assertThat(acrossSides(told)).isEmpty();
    }

    @Test
    void oppositionThatIsOverDoesNotCount() {
        Told told = Told.nothing().tie("sana", Tie.OPPOSED_TO, "anadolu", "2015").then(BOTH_SAY_IT);

        assertThat(acrossSides(told)).isEmpty();
    }

    @Test
    void voicesThatAreOpposedToNoOtherAreLeftOut() {
        Told told =
                Told.nothing()
                        .tie("sana", Tie.OPPOSED_TO, "anadolu")
                        .then(BOTH_SAY_IT)
                        .then("d3-p01a afp asserts turkey shells kubri");

        assertThat(acrossSides(told))
                .extracting(Finding::claims)
                .containsExactly(List.of("d1-p01a", "d2-p01a"));
    }

    @Test
    void friendOfBothSidesDoesNotOpposeItself() {
        Told told =
                Told.nothing()
                        .tie("turkey", Tie.OPPOSED_TO, "syria")
                        .tie("anadolu", Tie.ALLIED_WITH, "turkey")
                        .tie("anadolu", Tie.ALLIED_WITH, "syria")
                        .then(BOTH_SAY_IT);

        assertThat(acrossSides(told)).isEmpty();
    }

    @Test
    void sidesAreLookedForInEachDimension() {
        Told told =
                Told.nothing()
                        .tie("sana", Tie.OPPOSED_TO, "anadolu")
                        .then(
                                """
                                d1-p01a anadolu asserts strip reaches - on 2016 counting exactly 90 km
                                d2-p01a sana    asserts strip reaches - on 2016 counting exactly 90 km
                                """);

        assertThat(acrossSides(told))
                .extracting(Finding::dimension)
                .containsExactly(Dimension.STANCE, Dimension.AMOUNT, Dimension.DATE);
    }

    private static List<Finding> acrossSides(Told told) {
        return told.findings(new CorroborationRule()).stream()
                .filter(finding -> finding.kind() == Kind.CORROBORATION_ACROSS_SIDES)
                .toList();
    }
}
