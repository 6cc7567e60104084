package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 9: on what voices must agree to corroborate: places, days, amounts. */
class CorroboratedMattersTest {

    private static final Rule RULE = new CorroborationRule();

    @ParameterizedTest
    @CsvSource({"kubri, kubri", "kubri, aleppo", "aleppo, kubri"})
    void placesThatLieWithinOneAnotherAgree(String one, String other) {
        Told told =
                Told.nothing()
                        .within("kubri", "aleppo")
                        .then(
                                """
                                d1-p01a anadolu asserts turkey shells isis at %s
                                d2-p01a sana    asserts turkey shells isis at %s
                                """
                                        .formatted(one, other));

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @Test
    void noStatedPlaceAgreesWithAny() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a anadolu asserts turkey shells isis at kubri
                                d2-p01a sana    asserts turkey shells isis
                                """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @Test
    void placesWithinOnePlaceDoNotAgreeWithEachOther() {
        Told told =
                Told.nothing()
                        .within("kubri", "aleppo")
                        .within("marea", "aleppo")
                        .then(
                                """
                                d1-p01a anadolu asserts turkey shells isis at kubri
                                d2-p01a sana    asserts turkey shells isis at marea
                                d3-p01a afp     asserts turkey shells isis at aleppo
                                """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "turkey shells isis: said independently by"
                                + " afp (d3-p01a); anadolu (d1-p01a).",
                        "turkey shells isis: said independently by"
                                + " afp (d3-p01a); sana (d2-p01a).");
    }

    @Test
    void smallerSetOfTheSameVoicesIsNotReportedBesideTheLarger() {
        Told told =
                Told.nothing()
                        .within("kubri", "aleppo")
                        .then(
                                """
                                d1-p01a anadolu asserts turkey shells isis at aleppo
                                d2-p01a sana    asserts turkey shells isis at aleppo
                                d3-p01a afp     asserts turkey shells isis at kubri
                                """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "turkey shells isis: said independently by"
                                + " afp (d3-p01a); anadolu (d1-p01a); sana (d2-p01a).");
    }

    @Test
    void voicesOfDifferentDaysMakeAFindingEach() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts turkey shells kubri on 2016-01-09
                        d2-p01a sana    asserts turkey shells kubri on 2016-01-10
                        d3-p01a afp     asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE))
                .extracting(Finding::claims)
                .containsExactly(List.of("d1-p01a", "d3-p01a"), List.of("d2-p01a", "d3-p01a"));
    }

    @Test
    void agreeingDatesAreReportedAsSuch() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts turkey shells kubri on 2016-01-09
                        d2-p01a sana    asserts turkey shells kubri on 2016-01
                        d3-p01a afp     asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE))
                .filteredOn(finding -> finding.dimension() == Dimension.DATE)
                .containsExactly(
                        told.saidByBoth(
                                Kind.CORROBORATION,
                                9,
                                Dimension.DATE,
                                "turkey shells kubri (2016-01-09)",
                                "turkey shells kubri (2016-01-09): compatible dates given independently by"
                                        + " anadolu (d1-p01a); sana (d2-p01a)."));
    }

    @Test
    void agreeingAmountsAreReportedAsSuch() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts strip reaches - counting exactly 100 km
                        d2-p01a sana    asserts strip reaches - counting about   95  km
                        """);

        assertThat(told.findings(RULE))
                .filteredOn(finding -> finding.dimension() == Dimension.AMOUNT)
                .containsExactly(
                        told.saidByBoth(
                                Kind.CORROBORATION,
                                9,
                                Dimension.AMOUNT,
                                "strip reaches",
                                "strip reaches: compatible numbers given independently by"
                                        + " anadolu (d1-p01a); sana (d2-p01a)."));
    }

    /** Returns a world in which two voices say how far the strip reaches. */
    private static Told strip(String one, String other) {
        return Told.of(
                """
                d1-p01a anadolu asserts strip reaches - counting %s
                d2-p01a sana    asserts strip reaches - counting %s
                """
                        .formatted(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 100 km,  exactly 90 km",
        "exactly 10 km,   more-than 10 km",
        "at-most 10 km,   more-than 10 km",
        "exactly 100 km,  exactly 100 killed",
    })
    void amountsThatDoNotAgreeLeaveTheMatterItself(String one, String other) {
        assertThat(strip(one, other).findings(RULE))
                .extracting(Finding::dimension)
                .containsExactly(Dimension.STANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "at-least 10 km, more-than 10 km",
        "more-than 10 km, more-than 10 km",
        "more-than 10 km, at-most 11 km",
        "multiples 100 km, exactly 250 km",
    })
    void amountsThatMayBothHoldAgree(String one, String other) {
        assertThat(strip(one, other).findings(RULE))
                .extracting(Finding::dimension)
                .containsExactly(Dimension.STANCE, Dimension.AMOUNT);
    }

    @Test
    void thirdNumberDoesNotHideThatTwoAgree() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts strip reaches - counting exactly 90 km
                        d2-p01a sana    asserts strip reaches - counting exactly 90 km
                        d3-p01a afp     asserts strip reaches - counting exactly 70 km
                        """);

        assertThat(told.findings(RULE))
                .filteredOn(finding -> finding.dimension() == Dimension.AMOUNT)
                .extracting(Finding::claims)
                .containsExactly(List.of("d1-p01a", "d2-p01a"));
    }
}
