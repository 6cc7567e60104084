package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 16. */
class FreeStatementRuleTest {

    @Test
    void aDenialAndAConfirmationOfOneStatementConflict() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a ?>now asserts ? other -
                                d2-p01a sana  denies  ? other - as d1-p01a answers d1-p01a
                                d3-p01a afp   asserts ? other - as d1-p01a answers d1-p01a
                                """);

        assertThat(told.sentences(new FreeStatementRule()))
                .containsExactly(
                        "What d1-p01a says: affirmed according to an unstated voice (d1-p01a), afp (d3-p01a); rejected according to sana (d2-p01a).");
    }

    @Test
    void anAnswerToAnAnswerIsAboutTheSame() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts ? other -
                                d2-p01a sana denies  ? other - as d1-p01a answers d1-p01a
                                d3-p01a afp  denies  ? other - as d1-p01a answers d2-p01a
                                """);

        assertThat(told.sentences(new FreeStatementRule()))
                .containsExactly(
                        "What d1-p01a says: affirmed according to now (d1-p01a); rejected according to sana (d2-p01a), afp (d3-p01a).");
    }

    @Test
    void twoStatementsOfOneDocumentAreNotCompared() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts ? other -
                                d1-p02a now  asserts ? other - as d1-p01a
                                d2-p01a sana asserts ? other - as d1-p01a answers d1-p01a
                                d3-p01a afp  asserts ? other - as d1-p01a answers d1-p02a
                                """);

        assertThat(told.sentences(new FreeStatementRule())).isEmpty();
    }

    @Test
    void whoOnlyDiscussesTakesNoSide() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts   ? other -
                                d2-p01a sana discusses ? other - as d1-p01a answers d1-p01a
                                """);

        assertThat(told.sentences(new FreeStatementRule())).isEmpty();
    }
}
