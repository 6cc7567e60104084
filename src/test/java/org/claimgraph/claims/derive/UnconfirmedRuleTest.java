package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 12. */
class UnconfirmedRuleTest {

    private static final Rule RULE = new UnconfirmedRule();

    @Test
    void silenceOnWhatOthersClaimIsReported() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana   asserts turkey shells kubri
                        d2-p01a turkey silent  turkey shells kubri
                        """);

        assertThat(told.findings(RULE))
                .containsExactly(
                        new Finding(
                                Kind.UNCONFIRMED,
                                Dimension.STANCE,
                                12,
                                List.of(told.core("d1-p01a")),
                                List.of("d1-p01a", "d2-p01a"),
                                0,
                                null,
                                "turkey shells kubri",
                                List.of(),
                                "turkey has not confirmed that turkey shells kubri (d2-p01a)."));
    }

    @Test
    void whoWasAskedAndDeclinesWouldNotConfirm() {
        Told told = Told.of("d2-p01a turkey declines turkey shells kubri");

        assertThat(told.sentences(RULE))
                .containsExactly("turkey would not confirm that turkey shells kubri (d2-p01a).");
    }

    @Test
    void silenceOnSeveralMattersIsAFindingForEach() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana   asserts turkey shells kubri
                        d1-p02a sana   asserts turkey shells marea
                        d2-p01a turkey silent  turkey shells kubri;marea
                        """);

        assertThat(told.findings(RULE))
                .extracting(Finding::matter, Finding::claims)
                .containsExactly(
                        tuple("turkey shells kubri", List.of("d1-p01a", "d2-p01a")),
                        tuple("turkey shells marea", List.of("d1-p02a", "d2-p01a")));
    }

    @Test
    void answerLeavesNothingUnconfirmedInOtherDocuments() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana    asserts turkey shells kubri
                        d2-p01a anadolu asserts turkey shells kubri
                        d2-p02a tass    asserts turkey shells kubri
                        d2-p03a turkey  silent  turkey shells kubri answers d2-p01a
                        """);

        assertThat(told.findings(RULE))
                .extracting(Finding::claims)
                .containsExactly(List.of("d2-p01a", "d2-p02a", "d2-p03a"));
    }

    /** Who denies something has not left its own denial unconfirmed. */
    @Test
    void ownClaimsAreNotUnconfirmed() {
        Told told =
                Told.of(
                        """
                        d1-p01a turkey denies turkey shells kubri
                        d2-p01a turkey silent turkey shells kubri
                        """);

        assertThat(told.findings(RULE))
                .extracting(Finding::claims)
                .containsExactly(List.of("d2-p01a"));
    }

    @Test
    void whatAnAnswerAnswersIsBetween() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana   asserts isis   shells kubri
                        d2-p01a turkey silent  turkey shells kubri answers d1-p01a
                        """);

        assertThat(told.findings(RULE))
                .extracting(Finding::claims)
                .containsExactly(List.of("d1-p01a", "d2-p01a"));
    }

    /** Returns a world in which turkey stays silent on a matter after another claim. */
    private static Told silenceAfter(String other) {
        return Told.of(
                """
                d1-p01a %s
                d2-p01a turkey silent turkey shells kubri on 2016-01-09 in raid
                """
                        .formatted(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sana doubts  turkey shells kubri",
                "sana silent  turkey shells kubri",
                "sana asserts turkey shells marea",
                "sana asserts turkey reaches kubri",
                "sana asserts turkey shells kubri on 2016-01-10",
                "sana asserts turkey shells kubri in siege",
            })
    void otherClaimsAreNotBetween(String other) {
        assertThat(silenceAfter(other).findings(RULE))
                .filteredOn(finding -> finding.claims().contains("d2-p01a"))
                .extracting(Finding::claims)
                .containsExactly(List.of("d2-p01a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sana denies   turkey shells kubri",
                "sana asserts  turkey shells kubri on 2016 in raid",
                "sana !asserts turkey shells kubri on ../2016-01-09",
            })
    void whoeverCommitsOnTheMatterIsBetween(String other) {
        assertThat(silenceAfter(other).findings(RULE))
                .extracting(Finding::claims)
                .containsExactly(List.of("d1-p01a", "d2-p01a"));
    }

    @Test
    void sameUndefinedMatterIsNotBetween() {
        Told told =
                Told.of(
                        """
                        d1-p01a sana   asserts turkey other kubri
                        d2-p01a turkey silent  turkey other kubri
                        """);

        assertThat(told.findings(RULE))
                .extracting(Finding::claims)
                .containsExactly(List.of("d2-p01a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asserts", "denies", "doubts"})
    void whoSaysSomethingIsNotSilent(String stance) {
        Told told = Told.of("d2-p01a turkey " + stance + " turkey shells kubri");

        assertThat(told.findings(RULE)).isEmpty();
    }
}
