package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 13. */
class SameOriginRuleTest {

    private static final Rule RULE = new SameOriginRule();

    @Test
    void oneVoiceThroughTwoDocumentsIsReported() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana>afp asserts turkey shells kubri
                        d2-p01a sana>now asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        new Finding(
                                Kind.SAME_ORIGIN,
                                Dimension.STANCE,
                                13,
                                List.of(told.core("d1-p01a")),
                                List.of("d1-p01a", "d2-p01a"),
                                0,
                                null,
                                "turkey shells kubri",
                                List.of(Told.version("", "sana", "d1-p01a", "d2-p01a")),
                                "turkey shells kubri: several documents carry it,"
                                        + " and its one origin is sana."));
    }

    @Test
    void restatingRowsArePartOfIt() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana>afp asserts turkey shells kubri restating d1-p02a
                        d2-p01a sana>now asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d1-p02a sana>now asserts turkey shells kubri on 2016-01-09",
                "d2-p01a afp>now asserts turkey shells kubri on 2016-01-09",
                "d2-p01a ?>now asserts turkey shells kubri on 2016-01-09",
                "d2-p01a sana>now denies turkey shells kubri on 2016-01-09",
                "d2-p01a sana>now silent turkey shells kubri on 2016-01-09",
                "d2-p01a sana>now asserts turkey shells marea on 2016-01-09",
                "d2-p01a sana>now asserts turkey shells kubri on 2016-01-10",
                "d2-p01a sana>now asserts turkey shells kubri on 2016-01-09 mode planned",
            })
    void nearMissesAreNotReported(String other) {
        Told told =
                Told.of("d1-p01a sana>afp asserts turkey shells kubri on 2016-01-09").then(other);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void unstatedVoicesOfTwoDocumentsAreNotOne() {
        Told told =
                Told.of(
                        """
                        d1-p01a ?>afp asserts turkey shells kubri
                        d2-p01a ?>now asserts turkey shells kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    @Test
    void relationOtherIsNeverCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana>afp asserts turkey other kubri
                        d2-p01a sana>now asserts turkey other kubri
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }
}
