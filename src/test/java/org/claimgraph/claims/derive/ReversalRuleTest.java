package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 11. */
class ReversalRuleTest {

    private static final Rule RULE = new ReversalRule();

    @Test
    void voiceThatLaterSaysTheOppositeReverses() {
        Told told =
                Told.of(
                        """
                        d1-p01a turkey asserts turkey shells kubri said 2016-01-10
                        d2-p01a turkey denies  turkey shells kubri said 2016-01-12
                        """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        new Finding(
                                Kind.REVERSAL,
                                Dimension.STANCE,
                                11,
                                List.of(told.core("d1-p01a")),
                                List.of("d1-p01a", "d2-p01a"),
                                0,
                                null,
                                "turkey shells kubri",
                                List.of(
                                        Told.version("affirmed", "turkey", "d1-p01a"),
                                        Told.version("rejected", "turkey", "d2-p01a")),
                                "turkey shells kubri: voices of turkey both affirm it,"
                                        + " turkey (d1-p01a), and reject it, turkey (d2-p01a),"
                                        + " at different times."));
    }

    @Test
    void withoutADateOfSayingTheDocumentsCount() {
        Told told =
                Told.nothing()
                        .published("d1", "2016-02-02")
                        .published("d2", "2016-02-01")
                        .then(
                                """
                                d1-p01a turkey asserts turkey shells kubri
                                d2-p01a turkey denies  turkey shells kubri
                                """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @Test
    void voicesOfOneBlocReverseEachOther() {
        Told told =
                Told.nothing()
                        .speaksFor("spokesman", "turkey")
                        .tie("army", Tie.PART_OF, "turkey")
                        .then(
                                """
                                d1-p01a spokesman denies  turkey shells kubri said 2016-01-10
                                d2-p01a army      asserts turkey shells kubri said 2016-01-12
                                """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "turkey shells kubri: voices of turkey both affirm it, army (d2-p01a),"
                                + " and reject it, spokesman (d1-p01a), at different times.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turkey denies turkey shells kubri on 2016-01-09 said 2016-01-10",
                "turkey denies turkey shells kubri on 2016-01-09 said 2016-01",
                "turkey denies turkey shells kubri on 2016-01-11 said 2016-01-12",
                "turkey denies turkey shells marea on 2016-01-09 said 2016-01-12",
                "turkey denies turkey shells kubri on 2016-01-09 said 2016-01-12 mode planned",
                "turkey denies turkey shells kubri on 2016-01-09 said 2016-01-12 in siege",
                "turkey denies turkey shells kubri on 2016-01-09 said 2016-01-12 at marea",
                "turkey asserts turkey shells kubri on 2016-01-09 said 2016-01-12",
                "turkey silent turkey shells kubri on 2016-01-09 said 2016-01-12",
                "turkey doubts turkey shells kubri on 2016-01-09 said 2016-01-12",
                "sana denies turkey shells kubri on 2016-01-09 said 2016-01-12",
                "?>turkey denies turkey shells kubri on 2016-01-09 said 2016-01-12",
            })
    void nearMissesDoNotReverse(String other) {
        Told told =
                Told.of(
                        """
                        d1-p01a turkey asserts turkey shells kubri on 2016-01-09 said 2016-01-10 at kubri in raid
                        d2-p01a %s
                        """
                                .formatted(other));

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void unstatedVoicesDoNotReverseEachOther() {
        Told told =
                Told.of(
                        """
                        d1-p01a ?>afp asserts turkey shells kubri said 2016-01-10
                        d2-p01a ?>afp denies  turkey shells kubri said 2016-01-12
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void relationOtherIsNeverCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a turkey asserts turkey other kubri said 2016-01-10
                        d2-p01a turkey denies  turkey other kubri said 2016-01-12
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }
}
