package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 4. */
class StanceRuleTest {

    private static final Rule RULE = new StanceRule();

    @Test
    void assertionAndDenialOfOneCoreConflict() {
        Told told =
                Told.of(
                        """
                        d2-p01a sana     denies  turkey shells kubri on 2016-01-09
                        d1-p01a anadolu  asserts turkey shells kubri on 2016-01-09
                        """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        new Finding(
                                Kind.CONFLICT,
                                Dimension.STANCE,
                                4,
                                List.of(told.core("d1-p01a")),
                                List.of("d1-p01a", "d2-p01a"),
                                0,
                                null,
                                "turkey shells kubri (2016-01-09)",
                                List.of(
                                        Told.version("affirmed", "anadolu", "d1-p01a"),
                                        Told.version("rejected", "sana", "d2-p01a")),
                                "turkey shells kubri (2016-01-09): affirmed by anadolu (d1-p01a);"
                                        + " rejected by sana (d2-p01a)."));
    }

    @Test
    void negatedAssertionConflictsAsADenialDoes() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu  asserts turkey shells kubri
                        d2-p01a sana    !asserts turkey shells kubri
                        """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "turkey shells kubri: affirmed by anadolu (d1-p01a);"
                                + " rejected by sana (d2-p01a).");
    }

    @Test
    void denialOfTheOppositeIsNoConflictWithAnAssertion() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu  asserts turkey shells kubri
                        d2-p01a sana    !denies  turkey shells kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void allVoicesOfOneMatterMakeOneFinding() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu  asserts turkey shells kubri
                        d2-p01a sana     denies  turkey shells kubri
                        d3-p01a afp      asserts turkey shells kubri
                        """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "turkey shells kubri: affirmed by anadolu (d1-p01a), afp (d3-p01a);"
                                + " rejected by sana (d2-p01a).");
    }

    @Test
    void unstatedVoiceMayTakePart() {
        Told told =
                Told.of(
                        """
                        d1-p01a ?>afp    asserts turkey shells kubri
                        d2-p01a turkey   denies  turkey shells kubri
                        """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "turkey shells kubri: affirmed by an unstated voice (d1-p01a);"
                                + " rejected by turkey (d2-p01a).");
    }

    @Test
    void restatingRowsAreComparedToo() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu  asserts turkey shells kubri restating d1-p04a
                        d2-p01a sana     denies  turkey shells kubri
                        """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sana denies turkey shells kubri on 2016-01-10",
                "sana denies turkey shells kubri on 2016-01-10/..",
                "sana denies turkey shells kubri on ../2016-01-08",
                "sana denies turkey shells kubri on 2016-01-09 mode planned",
                "sana denies turkey shells kubri on 2016-01-09 mode demanded",
                "sana denies turkey shells kubri on 2016-01-09 in ground-offensive",
                "sana denies turkey shells kubri on 2016-01-09 at jarabulus",
                "sana denies turkey shells marea on 2016-01-09",
                "sana denies turkey reaches kubri on 2016-01-09",
                "sana denies turkey+russia shells kubri on 2016-01-09",
                "sana denies ? shells kubri on 2016-01-09",
                "sana doubts turkey shells kubri on 2016-01-09",
                "sana declines turkey shells kubri on 2016-01-09",
                "sana silent turkey shells kubri on 2016-01-09",
                "sana asserts turkey shells kubri on 2016-01-09",
            })
    void nearMissesDoNotConflict(String other) {
        Told told =
                Told.nothing()
                        .within("kubri", "aleppo")
                        .within("jarabulus", "aleppo")
                        .then(
                                """
                                d1-p01a anadolu asserts turkey shells kubri on 2016-01-09 at kubri in raid
                                d2-p01a %s
                                """
                                        .formatted(other));

        assertThat(told.findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sana denies turkey shells kubri",
                "sana denies turkey shells kubri on 2016-01",
                "sana denies turkey shells kubri on ../2016-01-09",
                "sana denies turkey shells kubri on 2016-01-09/..",
                "sana denies turkey shells kubri on 2016-01-09 in raid",
                "sana denies turkey shells kubri on 2016-01-09 at kubri",
                "sana denies turkey shells kubri on 2016-01-09 at aleppo",
            })
    void whatMayBeTheSameConflicts(String other) {
        Told told =
                Told.nothing()
                        .within("kubri", "aleppo")
                        .then(
                                """
                                d1-p01a anadolu asserts turkey shells kubri on 2016-01-09 at kubri in raid
                                d2-p01a %s
                                """
                                        .formatted(other));

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @Test
    void withoutATimeAClaimReachesUpToTheDateOfItsDocument() {
        Told told =
                Told.nothing()
                        .published("d1", "2016-01-19")
                        .then(
                                """
                                d1-p01a anadolu asserts turkey shells kubri
                                d2-p01a sana    denies  turkey shells kubri on 2016-01-20
                                """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void withoutATimeAPlanReachesOnFromTheDateOfItsDocument() {
        Told told =
                Told.nothing()
                        .published("d1", "2016-01-19")
                        .then(
                                """
                                d1-p01a anadolu asserts turkey shells kubri mode planned
                                d2-p01a sana    denies  turkey shells kubri mode predicted on 2016-01-18
                                """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void planAndThreatAreBothOfTheFuture() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu  asserts turkey shells kubri mode planned
                        d2-p01a sana    !asserts turkey shells kubri mode threatened
                        """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @Test
    void demandsAreNeverCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu  asserts turkey shells kubri mode demanded
                        d2-p01a sana    !asserts turkey shells kubri mode demanded
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void relationOtherIsNeverCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu  asserts turkey other kubri
                        d2-p01a sana     denies  turkey other kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void unstatedSubjectOfOneDocumentIsTheSame() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu  asserts ? shells kubri
                        d1-p02a sana     denies  ? shells kubri
                        """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "somebody or something shells kubri: affirmed by anadolu (d1-p01a);"
                                + " rejected by sana (d1-p02a).");
    }
}
