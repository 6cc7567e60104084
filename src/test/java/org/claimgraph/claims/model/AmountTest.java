package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "exactly,   150,       150,  150",
        "at-least,  150,       150,",
        "more-than, 150,       150,",
        "at-most,   150,         0,  150",
        "nearly,    150,       135,  150",
        "about,     150,       135,  165",
        "range,     150-200,   150,  200",
        "multiples, 100,       200,",
        "multiples, 1,           2,",
        "nearly,    10.5,     9.45, 10.5",
        "about,     0,           0,    0",
    })
    void boundsAreThoseOfTheModel(String bound, String number, BigDecimal min, BigDecimal max) {
        Amount amount = amount(bound + " " + number);

        assertThat(amount.min()).isEqualByComparingTo(min);
        if (max == null) {
            assertThat(amount.max()).isNull();
        } else {
            assertThat(amount.max()).isEqualByComparingTo(max);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBoundAdmitsNoNegativeNumber(Bound bound) {
        BigDecimal upper = bound == Bound.RANGE ? BigDecimal.TEN : null;

        assertThat(Amount.of(BigDecimal.ZERO, upper, bound).min()).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({
        // one, the other, whether no number is admitted by both
        "exactly 5,     exactly 5.00,   false",
        "exactly 5,     exactly 6,      true",
        "exactly 10,    more-than 10,   true",
        "at-most 10,    more-than 10,   true",
        "range 5-10,    more-than 10,   true",
        "more-than 9,   more-than 10,   false",
        "at-least 10,   exactly 10,     false",
        "at-least 10,   at-most 10,     false",
        "at-least 11,   at-most 10,     true",
        "at-least 900,  more-than 3,    false",
        "nearly 5,      exactly 4.5,    false",
        "nearly 5,      exactly 4.49,   true",
        "nearly 5,      exactly 5.01,   true",
        "about 5,       exactly 5.5,    false",
        "about 5,       exactly 5.51,   true",
        "multiples 100, exactly 199,    true",
        "multiples 100, exactly 250,    false",
        "range 1-2,     range 2-3,      false",
        "range 1-2,     range 2.1-3,    true",
        "exactly 0,     more-than 0,    true",
    })
    void disjointIsWhatHasNoNumberInCommonEitherWayRound(
            String one, String other, boolean disjoint) {
        assertThat(amount(one).isDisjointFrom(amount(other))).isEqualTo(disjoint);
        assertThat(amount(other).isDisjointFrom(amount(one))).isEqualTo(disjoint);
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 91,    exactly 100,   0.09",
        "exactly 5,     exactly 8,     0.375",
        "at-most 5,     at-least 8,    0.375",
        "exactly 1,     exactly 3,     0.667",
        "nearly 5,      exactly 3,     0.333",
        "multiples 100, exactly 150,   0.25",
        "exactly 0,     exactly 7,     1",
        "exactly 10,    more-than 10,  0",
        "exactly 0,     more-than 0,   0",
        "exactly 5,     about 5,       0",
        "at-least 5,    exactly 900,   0",
    })
    void gapIsTheDistanceOfTheNearestBoundsByTheLargerEitherWayRound(
            String one, String other, BigDecimal gap) {
        assertThat(amount(one).gap(amount(other))).isEqualTo(gap);
        assertThat(amount(other).gap(amount(one))).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({
        "at-least 10,  exactly 10,   true",
        "at-most 10,   exactly 10,   true",
        "exactly 10,   at-most 10,   false",
        "more-than 10, exactly 10,   false",
        "exactly 10,   more-than 10, false",
        "at-least 10,  more-than 10, true",
        "more-than 10, more-than 10, true",
        "more-than 10, at-least 10,  false",
        "range 5-12,   more-than 10, true",
    })
    void lowestNumberOfAnotherIsAdmittedOrNot(String one, String other, boolean admitted) {
        Amount.End lowest = amount(other).lowest();

        assertThat(
                        amount(one).lowest().compareTo(lowest) <= 0
                                && lowest.compareTo(amount(one).highest()) <= 0)
                .isEqualTo(admitted);
    }

    @Test
    void amountIsBelowAnotherOnlyWhenAllItsNumbersAre() {
        assertThat(amount("exactly 5").isBelow(amount("exactly 6"))).isTrue();
        assertThat(amount("at-least 5").isBelow(amount("exactly 6"))).isFalse();
        assertThat(amount("exactly 6").isBelow(amount("exactly 5"))).isFalse();
    }

    /** Returns the amount that is written {@code nearly 5} or {@code range 5-7}. */
    private static Amount amount(String text) {
        String[] words = text.split(" ");
        String[] numbers = words[1].split("-");
        return Amount.of(
                new BigDecimal(numbers[0]),
                numbers.length < 2 ? null : new BigDecimal(numbers[1]),
                Bound.parse(words[0]));
    }
}
