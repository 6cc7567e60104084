package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 23. */
class DegreeRuleTest {

    @Test
    void numbersThatOverlapAndDiffer() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri counting at-least 5 killed in raid
                                d2-p01a sana asserts turkey shells kubri counting exactly 7 killed in raid
                                """);

        assertThat(told.sentences(new DegreeRule()))
                .containsExactly(
                        "How many: turkey shells kubri (raid): at least 5 killed according to now (d1-p01a); 7 killed according to sana (d2-p01a).");
    }

    /** Rule 6 finds them. */
    @Test
    void numbersThatCannotBothHoldAreAConflict() {
        assertThat(sentences("exactly 5 killed in raid", "exactly 7 killed in raid")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exactly 5 killed in raid",
                // Of another incident, another unit, another time, or not told as a fact.
                "at-least 3 killed in other",
                "at-least 3 strikes in raid",
                "at-least 3 killed in raid mode planned",
            })
    void nearMiss(String other) {
        assertThat(sentences("exactly 5 killed in raid", other)).isEmpty();
    }

    /** The headline says "5", its text "at least 3". */
    @Test
    void whatRestatesInOtherWordsIsATelling() {
        assertThat(
                        sentences(
                                "exactly 5 killed in raid",
                                "at-least 3 killed in raid restating d1-p01a"))
                .hasSize(1);
    }

    @Test
    void aCountThatGrowsDiffersWithItsDay() {
        assertThat(
                        sentences(
                                "at-least 5 killed-so-far on 2016-01-01/2016-01-09",
                                "at-least 7 killed-so-far on 2016-01-01/2016-01-10"))
                .isEmpty();
        assertThat(
                        sentences(
                                "at-least 5 killed-so-far on 2016-01-01/2016-01-09",
                                "at-least 7 killed-so-far on 2016-01-01/2016-01-09"))
                .hasSize(1);
    }

    private List<String> sentences(String counted, String otherCounted) {
        return Told.nothing()
                .incident("raid")
                .incident("other")
                .then(
                        """
                        d1-p01a now  asserts turkey shells kubri counting %s
                        d2-p01a sana asserts turkey shells kubri counting %s
                        """
                                .formatted(counted, otherCounted))
                .sentences(new DegreeRule());
    }
}
