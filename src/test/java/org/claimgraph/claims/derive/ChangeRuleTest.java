package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 14. */
class ChangeRuleTest {

    private static final Rule RULE = new ChangeRule();

    @Test
    void speakerWhoGivesAnotherNumberLaterChanges() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana asserts isis holds kubri counting exactly 91 km said 2016-01-10
                        d2-p01a sana asserts isis holds kubri counting exactly 100 km said 2016-01-12
                        """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        new Finding(
                                Kind.CHANGE,
                                Dimension.AMOUNT,
                                14,
                                List.of(told.core("d1-p01a")),
                                List.of("d1-p01a", "d2-p01a"),
                                0,
                                null,
                                "isis holds kubri",
                                List.of(
                                        Told.version("91 km", "sana", "d1-p01a"),
                                        Told.version("100 km", "sana", "d2-p01a")),
                                "isis holds kubri: sana says 91 km (d1-p01a), and later 100 km"
                                        + " (d2-p01a)."));
    }

    @Test
    void speakerWhoDeniesLaterChanges() {
        assertThat(
                        Told.of(
                                        """
                                        d2-p01a sana denies  isis holds kubri said 2016-01-12
                                        d1-p01a sana asserts isis holds kubri said 2016-01-10
                                        """)
                                .sentences(RULE))
                .containsExactly(
                        "isis holds kubri: sana says that it is so (d1-p01a), and later that it is"
                                + " not so (d2-p01a).");
    }

    @Test
    void planThatIsCarriedOutIsAChange() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a sana asserts isis reaches kubri mode planned said 2016-01-10
                                        d2-p01a sana asserts isis reaches kubri said 2016-01-12
                                        """)
                                .sentences(RULE))
                .containsExactly(
                        "isis reaches kubri: sana says that it is planned (d1-p01a), and later that"
                                + " it is so (d2-p01a).");
    }

    @Test
    void runningTotalThatGrowsIsAChange() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a sana asserts isis shells kubri counting exactly 3 killed-so-far on 2016-01-01/2016-01-03 said 2016-01-03
                                        d2-p01a sana asserts isis shells kubri counting exactly 8 killed-so-far on 2016-01-01/2016-01-09 said 2016-01-09
                                        """)
                                .findings(RULE))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The same once more.
                """
                d1-p01a sana asserts isis holds kubri said 2016-01-10
                d2-p01a sana asserts isis holds kubri said 2016-01-12
                """,
                // On the same day.
                """
                d1-p01a sana asserts isis holds kubri said 2016-01-10
                d1-p02a sana denies  isis holds kubri said 2016-01-10
                """,
                // Somebody else.
                """
                d1-p01a sana     asserts isis holds kubri said 2016-01-10
                d2-p01a anadolu  denies  isis holds kubri said 2016-01-12
                """,
                // Nobody knows whether it is one speaker.
                """
                d1-p01a ? asserts isis holds kubri said 2016-01-10
                d2-p01a ? denies  isis holds kubri said 2016-01-12
                """,
                // Numbers that admit each other.
                """
                d1-p01a sana asserts isis holds kubri counting at-least 91 km said 2016-01-10
                d2-p01a sana asserts isis holds kubri counting exactly 100 km said 2016-01-12
                """,
                // Counts of two occasions.
                """
                d1-p01a sana asserts isis shells kubri counting exactly 3 killed on 2016-01-09 said 2016-01-10
                d2-p01a sana asserts isis shells kubri counting exactly 8 killed on 2016-01-11 said 2016-01-12
                """,
                // Two events.
                """
                d1-p01a sana asserts isis holds kubri in siege said 2016-01-10
                d2-p01a sana denies  isis holds kubri in raid said 2016-01-12
                """,
                // What was so then is not so now.
                """
                d1-p01a sana asserts isis holds kubri on 2016-01-08 said 2016-01-10
                d2-p01a sana denies  isis holds kubri on 2016-01-11 said 2016-01-12
                """
            })
    void noChange(String lines) {
        assertThat(Told.of(lines).findings(RULE)).isEmpty();
    }

    @Test
    void eachStatementIsComparedWithTheOneBefore() {
        assertThat(
                        Told.of(
                                        """
                                        d1-p01a sana asserts isis holds kubri said 2016-01-10
                                        d2-p01a sana denies  isis holds kubri said 2016-01-12
                                        d3-p01a sana denies  isis holds kubri said 2016-01-14
                                        d4-p01a sana asserts isis holds kubri said 2016-01-16
                                        """)
                                .findings(RULE))
                .singleElement()
                .extracting(Finding::claims)
                .isEqualTo(List.of("d1-p01a", "d2-p01a", "d3-p01a", "d4-p01a"));
    }
}
