package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 6. */
class AmountRuleTest {

    private static final Rule RULE = new AmountRule();

    @Test
    void twoLevelsOfOneMatterConflict() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts strip reaches - counting exactly 100 km
                        d2-p01a sana asserts strip reaches - counting about   80  km
                        """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        new Finding(
                                Kind.CONFLICT,
                                Dimension.AMOUNT,
                                6,
                                List.of(told.core("d1-p01a")),
                                List.of("d1-p01a", "d2-p01a"),
                                0,
                                new BigDecimal("0.12"),
                                "strip reaches",
                                List.of(
                                        Told.version("100 km", "now", "d1-p01a"),
                                        Told.version("about 80 km", "sana", "d2-p01a")),
                                "strip reaches: 100 km according to now (d1-p01a);"
                                        + " about 80 km according to sana (d2-p01a)."));
    }

    @Test
    void gapIsThatOfTheTwoFarthestApart() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts strip reaches - counting exactly 100 km
                        d2-p01a sana asserts strip reaches - counting exactly 80  km
                        d3-p01a afp  asserts strip reaches - counting exactly 50  km
                        """);

        assertThat(told.findings(RULE))
                .extracting(Finding::gap)
                .containsExactly(new BigDecimal("0.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "nearly 5,     exactly 5",
        "exactly 1.5,  exactly 1.50",
        "multiples 100, exactly 250",
        "multiples 100, exactly 200",
        "at-least 5,   exactly 900",
        "at-most 5,    exactly 0",
        "at-least 10,  exactly 10",
        "at-most 10,   exactly 10",
        "more-than 10, exactly 10.01",
        "range 5-7,    exactly 7",
        "about 100,    exactly 110",
        "about 100,    about 120",
        "more-than 3,  at-least 900",
    })
    void numbersThatMayBothHoldDoNotConflict(String one, String other) {
        assertThat(twoLengths(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "more-than 10,  exactly 10,    0",
        "exactly 10,    more-than 10,  0",
        "exactly 0,     more-than 0,   0",
        "at-most 0,     exactly 3,     1",
        "nearly 5,      exactly 4,     0.111",
        "multiples 100, exactly 150,   0.25",
        "range 5-7,     exactly 8,     0.125",
        "about 100,     exactly 111,   0.00901",
    })
    void numbersThatCannotBothHoldConflictByTheirNearestBounds(
            String one, String other, BigDecimal gap) {
        assertThat(twoLengths(one, other)).extracting(Finding::gap).containsExactly(gap);
    }

    private static List<Finding> twoLengths(String one, String other) {
        return Told.of(
                        """
                        d1-p01a now  asserts strip reaches - counting %s km
                        d2-p01a sana asserts strip reaches - counting %s km
                        """
                                .formatted(one, other))
                .findings(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sana asserts strip reaches - on 2016-01-10 counting exactly 80 km",
                "sana asserts strip reaches - on 2016-01-09 counting exactly 80 killed",
                "sana asserts strip reaches - on 2016-01-09 counting exactly 80 km mode planned",
                "sana asserts strip reaches - on 2016-01-09 counting exactly 80 km at jarabulus",
                "sana asserts strip reaches - on 2016-01-09 counting exactly 80 km in siege",
                "sana asserts road reaches - on 2016-01-09 counting exactly 80 km",
                "sana asserts strip begins - on 2016-01-09 counting exactly 80 km",
                "sana denies strip reaches - on 2016-01-09 counting exactly 80 km",
                "sana doubts strip reaches - on 2016-01-09 counting exactly 80 km",
                "sana asserts strip reaches - on 2016-01-09",
            })
    void nearMissesDoNotConflict(String other) {
        Told told =
                Told.of(
                        """
                        d1-p01a now asserts strip reaches - on 2016-01-09 at kubri counting exactly 100 km in raid
                        d2-p01a %s
                        """
                                .formatted(other));

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void relationOtherIsNeverCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts strip other - counting exactly 100 km
                        d2-p01a sana asserts strip other - counting exactly 80  km
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void tollsOfOneIncidentConflictWhoeverIsSaidToHaveKilled() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri in raid counting exactly 5 killed
                                d2-p01a sana asserts isis   shells kubri in raid counting exactly 8 killed
                                """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        new Finding(
                                Kind.CONFLICT,
                                Dimension.AMOUNT,
                                6,
                                List.of(),
                                List.of("d1-p01a", "d2-p01a"),
                                0,
                                new BigDecimal("0.375"),
                                "How many: shells kubri (raid)",
                                List.of(
                                        Told.version("5 killed", "now", "d1-p01a"),
                                        Told.version("8 killed", "sana", "d2-p01a")),
                                "How many: shells kubri (raid): 5 killed according to now (d1-p01a);"
                                        + " 8 killed according to sana (d2-p01a)."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in siege counting exactly 8 killed",
                "in campaign counting exactly 8 killed",
                "counting exactly 8 killed",
            })
    void tollsOfNoOneIncidentDoNotConflict(String more) {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri in raid counting exactly 5 killed
                                d2-p01a sana asserts turkey shells kubri %s
                                """
                                        .formatted(more));

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void tollsOfOneCampaignDoNotConflict() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri in campaign counting exactly 5 killed
                        d2-p01a sana asserts turkey shells kubri in campaign counting exactly 8 killed
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void tollsOfOneIncidentAmongDifferentVictimsDoNotConflict() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells soldiers  in raid counting exactly 5 killed
                                d2-p01a sana asserts turkey shells civilians in raid counting exactly 8 killed
                                """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void tollsOfUnstatedVictimsDoNotConflict() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells ? in raid counting exactly 5 killed
                                d2-p01a sana asserts isis   shells ? in raid counting exactly 8 killed
                                """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void countsOfOnePeriodConflict() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri on 2016-01 counting exactly 5 strikes
                        d2-p01a sana asserts turkey shells kubri on 2016-01 counting exactly 8 strikes
                        """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 2016-01-09 counting exactly 8 strikes",
                "counting exactly 8 strikes",
            })
    void countsOfDifferentPeriodsDoNotConflict(String more) {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri on 2016-01 counting exactly 5 strikes
                        d2-p01a sana asserts turkey shells kubri %s
                        """
                                .formatted(more));

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void countsOfNoStatedPeriodDoNotConflict() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri counting exactly 5 strikes
                        d2-p01a sana asserts turkey shells kubri counting exactly 8 strikes
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // since when and until when, how many
        "2015/2016-02, exactly 80, true",
        "2015/2016-02, exactly 120, false",
        "2015/2016-02, at-least 80, false",
        "2015/2016-01, exactly 80, true",
        "2015/2016-01, exactly 120, true",
        "2015/2015-12, exactly 80, false",
        "2015/2015-12, exactly 120, true",
        "2014/2016-02, exactly 80, false",
        "2015-02/2016-02, exactly 80, false",
    })
    void countThatGrowsMayNotFall(String time, String number, boolean conflicts) {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri on 2015/2016-01 counting exactly 100 killed-so-far
                        d2-p01a sana asserts turkey shells kubri on %s counting %s killed-so-far
                        """
                                .formatted(time, number));

        assertThat(told.findings(RULE)).hasSize(conflicts ? 1 : 0);
    }

    @Test
    void fallOfAGrowingCountIsFoundInWhateverOrderItIsTold() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri on 2015/2016-02 counting exactly 80  killed-so-far
                        d2-p01a sana asserts turkey shells kubri on 2015/2016-01 counting exactly 100 killed-so-far
                        """);

        assertThat(told.findings(RULE)).hasSize(1);
    }
}
