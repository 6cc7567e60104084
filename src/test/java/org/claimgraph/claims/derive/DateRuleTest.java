package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 7. */
class DateRuleTest {

    private static final Rule RULE = new DateRule();

    @Test
    void twoDatesOfWhatHappensOnceConflict() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts siege begins - on 2016-01-09
                        d2-p01a sana asserts siege begins - on 2016-01-10/2016-01-12
                        """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        new Finding(
                                Kind.CONFLICT,
                                Dimension.DATE,
                                7,
                                List.of(told.core("d1-p01a")),
                                List.of("d1-p01a", "d2-p01a"),
                                0,
                                null,
                                "When siege begins",
                                List.of(
                                        Told.version("2016-01-09", "now", "d1-p01a"),
                                        Told.version(
                                                "from 2016-01-10 until 2016-01-12",
                                                "sana",
                                                "d2-p01a")),
                                "When siege begins: 2016-01-09 according to now (d1-p01a);"
                                        + " from 2016-01-10 until 2016-01-12 according to sana"
                                        + " (d2-p01a)."));
    }

    @Test
    void openIntervalsReadAsUntilAndFrom() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts siege begins - on ../2016-01-09
                        d2-p01a sana asserts siege begins - on 2016-02/..
                        """);

        assertThat(told.sentences(RULE))
                .containsExactly(
                        "When siege begins: until 2016-01-09 according to now (d1-p01a);"
                                + " from 2016-02-01 according to sana (d2-p01a).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sana asserts siege begins - on 2016-01-09",
                "sana asserts siege begins - on 2016-01",
                "sana asserts siege begins - on ../2016-01-09",
                "sana asserts siege begins - on 2016-01-09/..",
                "sana asserts siege begins -",
                "sana asserts offensive begins - on 2016-02-01",
                "sana asserts siege shells - on 2016-02-01",
                "sana asserts siege begins - on 2016-02-01 mode planned",
                "sana asserts siege begins - on 2016-02-01 in another-event",
                "sana denies siege begins - on 2016-02-01",
                "sana silent siege begins - on 2016-02-01",
            })
    void nearMissesDoNotConflict(String other) {
        Told told =
                Told.of(
                        """
                        d1-p01a now asserts siege begins - on 2016-01-09 in siege
                        d2-p01a %s
                        """
                                .formatted(other));

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void claimWithoutADateConflictsWithNone() {
        Told told =
                Told.nothing()
                        .published("d1", "2016-01-19")
                        .then(
                                """
                                d1-p01a now  asserts siege begins -
                                d2-p01a sana asserts siege begins - on 2016-02-01
                                """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void unstatedSubjectsOfTwoDocumentsAreNotCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts ? begins - on 2016-01-09
                        d2-p01a sana asserts ? begins - on 2016-02-01
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void relationOtherIsNeverCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts siege other - on 2016-01-09
                        d2-p01a sana asserts siege other - on 2016-02-01
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }
}
