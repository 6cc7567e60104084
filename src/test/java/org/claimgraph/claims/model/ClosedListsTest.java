package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClosedListsTest {

    @Test
    void wordsAreThoseThatAPersonTypes() {
        assertThat(words(Bound.values()))
                .containsExactly(
                        "exactly",
                        "at-least",
                        "more-than",
                        "at-most",
                        "nearly",
                        "about",
                        "range",
                        "multiples");
        assertThat(words(Stance.values()))
                .containsExactly("asserts", "denies", "doubts", "declines", "silent", "discusses");
        assertThat(words(CountKind.values()))
                .containsExactly("level", "cumulative", "per-event", "per-period");
        assertThat(words(Affiliation.Tie.values()))
                .containsExactly(
                        "part-of", "backed-by", "allied-with", "opposed-to", "office-holder-of");
    }

    @ParameterizedTest
    @EnumSource
    void boundIsReadFromItsWord(Bound bound) {
        assertThat(Bound.parse(bound.slug())).isEqualTo(bound);
    }

    @Test
    void wordOfNoListIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Stance.parse("believes"));
    }

    @ParameterizedTest
    @CsvSource({
        "asserts, true",
        "denies, true",
        "doubts, false",
        "declines, false",
        "silent, false"
    })
    void onlyAssertingAndDenyingCommit(String stance, boolean commits) {
        assertThat(Stance.parse(stance).commits()).isEqualTo(commits);
    }

    @ParameterizedTest
    @CsvSource({
        "asserts, false, true",
        "asserts, true,  false",
        "denies,  false, false",
        "denies,  true,  true",
    })
    void denyingTheOppositeAffirms(String stance, boolean negated, boolean affirms) {
        ClaimRecord claim =
                new ClaimRecord(
                        "d1-p01a",
                        "d1",
                        List.of("sana"),
                        Stance.parse(stance),
                        negated,
                        Footing.FLAT,
                        null,
                        ClaimLinks.NONE,
                        List.of(),
                        "anna",
                        "",
                        "",
                        Period.ALWAYS,
                        List.of());

        assertThat(claim.affirms()).isEqualTo(affirms);
    }

    @ParameterizedTest
    @CsvSource({
        "actual,       actual,       true",
        "actual,       planned,      false",
        "planned,      planned,      true",
        "planned,      predicted,    true",
        "planned,      threatened,   true",
        "demanded,     demanded,     false",
        "hypothetical, hypothetical, false",
        "hypothetical, actual,       false",
        "demanded,     planned,      false",
    })
    void modesCompareWithinTheActualAndWithinTheFuture(String one, String other, boolean compares) {
        assertThat(Mode.parse(one).comparesWith(Mode.parse(other))).isEqualTo(compares);
        assertThat(Mode.parse(other).comparesWith(Mode.parse(one))).isEqualTo(compares);
    }

    @ParameterizedTest
    @CsvSource({
        "any,      event,    true",
        "actor,    actor,    true",
        "actor,    location, false",
        "none,     actor,    false",
    })
    void kindsAdmitTheirOwn(String wanted, String given, boolean admitted) {
        assertThat(Kind.parse(wanted).admits(Kind.parse(given))).isEqualTo(admitted);
    }

    private static List<String> words(Slug[] values) {
        return Arrays.stream(values).map(Slug::slug).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "asserts, false, affirms",
        "asserts, true, rejects",
        "denies, false, rejects",
        "denies, true, affirms",
        "doubts, false, leaves-open",
        "declines, true, leaves-open",
        "silent, false, leaves-open"
    })
    void polarityIsStanceAndNegationTogether(String stance, boolean negated, String polarity) {
        assertThat(Polarity.of(Stance.parse(stance), negated).slug()).isEqualTo(polarity);
    }
}
