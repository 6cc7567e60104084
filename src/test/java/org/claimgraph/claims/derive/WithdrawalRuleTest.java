package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 19, and what no longer counts. */
class WithdrawalRuleTest {

    @Test
    void aVoiceTakesItsWordBack() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now asserts  turkey shells kubri on 2016-01-09
                                d2-p01a now declines turkey shells kubri on 2016-01-09 withdrawing d1-p01a
                                """);

        assertThat(told.sentences(new WithdrawalRule()))
                .containsExactly(
                        "turkey shells kubri (2016-01-09): now said it (d1-p01a) and later withdrew it (d2-p01a).");
    }

    @Test
    void aVoicePutsAnotherWordInItsPlace() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now asserts turkey shells kubri on 2016-01-09
                                d2-p01a now asserts isis   shells kubri on 2016-01-09 replacing d1-p01a
                                """);

        assertThat(told.sentences(new WithdrawalRule()))
                .containsExactly(
                        "turkey shells kubri (2016-01-09): now said it (d1-p01a) and later replaced it (d2-p01a).");
    }

    @Test
    void anOutletTakesBackWhatItCarried() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a sana>now asserts turkey shells kubri
                                d2-p01a now declines turkey shells kubri withdrawing d1-p01a
                                """);

        assertThat(told.sentences(new WithdrawalRule()))
                .containsExactly(
                        "turkey shells kubri: sana said it (d1-p01a) and later withdrew it (d2-p01a).");
    }

    @Test
    void nobodyTakesBackTheWordOfAnother() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a sana asserts turkey shells kubri
                                d2-p01a now declines turkey shells kubri withdrawing d1-p01a
                                """);

        assertThat(told.sentences(new WithdrawalRule())).isEmpty();
    }

    @Test
    void whatWasWithdrawnDoesNotConflict() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts  turkey shells kubri
                                d2-p01a now  declines turkey shells kubri withdrawing d1-p01a
                                d3-p01a sana denies   turkey shells kubri
                                """);

        assertThat(told.sentences(new StanceRule())).isEmpty();
    }

    @Test
    void whatWasReplacedConflictsInItsNewForm() {
        Told told =
                Told.nothing()
                        .incident("raid")
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri in raid counting exactly 3 killed
                                d2-p01a now  asserts turkey shells kubri in raid counting exactly 5 killed replacing d1-p01a
                                d3-p01a sana asserts turkey shells kubri in raid counting exactly 5 killed
                                """);

        assertThat(told.sentences(new AmountRule())).isEmpty();
    }

    @Test
    void whatIsContradictedWithinADayIsTakenBack() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri on 2016-01-09 said 2016-01-10T16:22:05Z
                                d2-p01a now  denies  turkey shells kubri on 2016-01-09 said 2016-01-10T18:40:00Z
                                d3-p01a sana asserts turkey shells kubri on 2016-01-09
                                d4-p01a afp  asserts turkey shells kubri on 2016-01-09
                                """);

        assertThat(told.sentences(new CorroborationRule()))
                .containsExactly(
                        "turkey shells kubri (2016-01-09): said independently by afp (d4-p01a); sana (d3-p01a). Taken back: now (d1-p01a).",
                        "turkey shells kubri (2016-01-09): compatible dates given independently by afp (d4-p01a); sana (d3-p01a). Taken back: now (d1-p01a).");
    }

    @Test
    void theLaterWordConflictsWithOthers() {
        Told told =
                Told.nothing()
                        .then(
                                """
                                d1-p01a now  asserts turkey shells kubri on 2016-01-09 said 2016-01-10T16:22:05Z
                                d2-p01a now  denies  turkey shells kubri on 2016-01-09 said 2016-01-10T18:40:00Z
                                d3-p01a sana asserts turkey shells kubri on 2016-01-09
                                """);

        assertThat(told.sentences(new StanceRule()))
                .containsExactly(
                        "turkey shells kubri (2016-01-09): affirmed by sana (d3-p01a); rejected by now (d2-p01a).");
    }
}
