package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 5. */
class AgentRuleTest {

    private static final Rule RULE = new AgentRule();

    private static final String BRIGADE_OR_TURKEY =
            """
            d1-p01a anadolu asserts brigade holds kubri
            d2-p01a sana    asserts turkey  holds kubri
            """;

    @Test
    void twoDoersOfOneIncidentConflict() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a anadolu asserts isis   shells kubri in raid
                                d2-p01a sana    asserts turkey shells kubri in raid
                                """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        new Finding(
                                Kind.CONFLICT,
                                Dimension.AGENT,
                                5,
                                List.of(),
                                List.of("d1-p01a", "d2-p01a"),
                                0,
                                null,
                                "Who shells kubri (raid)",
                                List.of(
                                        Told.version("isis", "anadolu", "d1-p01a"),
                                        Told.version("turkey", "sana", "d2-p01a")),
                                "Who shells kubri (raid): isis according to anadolu (d1-p01a);"
                                        + " turkey according to sana (d2-p01a)."));
    }

    @Test
    void twoHoldersOfOnePlaceConflict() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts isis   holds kubri on 2016-01
                        d2-p01a sana    asserts turkey holds kubri on 2016-01-09
                        """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "Who holds kubri (2016-01-09): isis according to anadolu (d1-p01a);"
                                + " turkey according to sana (d2-p01a).");
    }

    @Test
    void twoDoersOfWhatHappensOnceConflict() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts isis   founds kubri
                        d2-p01a sana    asserts turkey founds kubri
                        """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @Test
    void incidentOfAnExclusiveRelationIsReportedOnce() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a anadolu asserts isis   holds kubri in raid
                                d2-p01a sana    asserts turkey holds kubri in raid
                                """);

        assertThat(told.findings())
                .extracting(Finding::dimension)
                .containsOnlyOnce(Dimension.AGENT);
    }

    @Test
    void eachPlaceOfAListIsAMatterOfItsOwn() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts isis   holds kubri;marea
                        d2-p01a sana    asserts turkey holds kubri;marea
                        """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "Who holds kubri: isis according to anadolu (d1-p01a);"
                                + " turkey according to sana (d2-p01a).",
                        "Who holds marea: isis according to anadolu (d1-p01a);"
                                + " turkey according to sana (d2-p01a).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sana asserts isis holds kubri on 2016-01-09",
                "sana asserts isis+turkey holds kubri on 2016-01-09",
                "sana asserts ? holds kubri on 2016-01-09",
                "sana asserts turkey holds ? on 2016-01-09",
                "sana asserts turkey holds marea on 2016-01-09",
                "sana asserts turkey holds kubri on 2016-01-10",
                "sana asserts turkey holds kubri on 2016-01-10/..",
                "sana asserts turkey holds kubri on 2016-01-09 mode planned",
                "sana asserts turkey holds kubri on 2016-01-09 in siege",
                "sana denies turkey holds kubri on 2016-01-09",
                "sana !asserts turkey holds kubri on 2016-01-09",
                "sana doubts turkey holds kubri on 2016-01-09",
                "sana silent turkey holds kubri on 2016-01-09",
            })
    void nearMissesDoNotConflict(String other) {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts isis holds kubri on 2016-01-09 in raid
                        d2-p01a %s
                        """
                                .formatted(other));

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void manyMayDoTheSameWhenTheRelationAdmitsMany() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts isis   shells kubri
                        d2-p01a sana    asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void campaignHasManyDoers() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts isis   shells kubri in campaign
                        d2-p01a sana    asserts turkey shells kubri in campaign
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void twoIncidentsHaveTwoDoers() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .incident("siege")
                        .then(
                                """
                                d1-p01a anadolu asserts isis   shells kubri in raid
                                d2-p01a sana    asserts turkey shells kubri in siege
                                """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void relationOtherIsNeverCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts isis   other kubri
                        d2-p01a sana    asserts turkey other kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void whatOneVoiceNamesSideBySideActsTogether() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts isis   holds kubri
                        d1-p02a anadolu asserts turkey holds kubri
                        d2-p01a sana    asserts turkey holds kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"turkish-army, turkey", "turkey, turkish-army"})
    void partAndWholeAreNoDifferentDoers(String one, String other) {
        Told told =
                Told.nothing()
                        .tie("turkish-army", Tie.PART_OF, "turkey")
                        .then(
                                """
                                d1-p01a anadolu asserts %s holds kubri
                                d2-p01a sana    asserts %s holds kubri
                                """
                                        .formatted(one, other));

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void whoSpeaksForAnotherIsNoDifferentDoer() {
        Told told =
                Told.nothing()
                        .speaksFor("turkish-spokesman", "turkey")
                        .then(
                                """
                                d1-p01a anadolu asserts turkish-spokesman holds kubri
                                d2-p01a sana    asserts turkey            holds kubri
                                """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void twoPartsOfOneWholeAreDifferentDoers() {
        Told told =
                Told.nothing()
                        .tie("turkish-army", Tie.PART_OF, "turkey")
                        .tie("turkish-police", Tie.PART_OF, "turkey")
                        .then(
                                """
                                d1-p01a anadolu asserts turkish-army   holds kubri
                                d2-p01a sana    asserts turkish-police holds kubri
                                """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2017"})
    void tieOutOfItsTimeDoesNotMakeDoersOne(String time) {
        Told told =
                Told.nothing().tie("brigade", Tie.PART_OF, "turkey", time).then(BRIGADE_OR_TURKEY);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2018"})
    void tieAtTheTimeOfEitherVoiceMakesDoersOne(String time) {
        Told told =
                Told.nothing()
                        .published("d1", "2016-02-01")
                        .published("d2", "2018-02-01")
                        .tie("brigade", Tie.PART_OF, "turkey", time)
                        .then(BRIGADE_OR_TURKEY);

        assertThat(told.findings(RULE)).isEmpty();
    }
}
