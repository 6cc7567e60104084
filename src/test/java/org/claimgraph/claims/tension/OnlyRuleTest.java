package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 33. */
class OnlyRuleTest {

    private final Told told = Told.nothing().within("kubri", "aleppo").within("marea", "aleppo");

    @Test
    void onlyHereAndAlsoThere() {
        assertThat(found("turkey shells marea at marea on 2016-01-09"))
                .containsExactly(
                        "Where in aleppo turkey shells (2016-01-09): only kubri according to now (d1-p01a, d1-p01b); also marea according to sana (d2-p01a).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turkey shells kubri at kubri on 2016-01-09",
                "turkey shells ankara at ankara on 2016-01-09",
                "turkey shells marea at marea on 2016-01-19",
                "isis   shells marea at marea on 2016-01-09",
                "turkey shells marea at marea mode planned",
            })
    void nearMiss(String elsewhere) {
        assertThat(found(elsewhere)).isEmpty();
    }

    /** Not holding a province says nothing about its villages. */
    @Test
    void rejectedOfAWholeIsNotOnly() {
        assertThat(
                        told.then(
                                        """
                                        d1-p01b now  denies  turkey shells aleppo at aleppo on 2016-01-09
                                        d2-p01a sana asserts turkey shells marea at marea on 2016-01-09
                                        """)
                                .sentences(new OnlyRule()))
                .isEmpty();
    }

    private List<String> found(String elsewhere) {
        return told.then(
                        """
                        d1-p01a now  asserts  turkey shells kubri at kubri on 2016-01-09
                        d1-p01b now  !asserts turkey shells aleppo at aleppo on 2016-01-09
                        d2-p01a sana asserts %s
                        """
                                .formatted(elsewhere))
                .sentences(new OnlyRule());
    }
}
