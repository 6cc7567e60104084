package org.claimgraph.csvw.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitOrderTest {

    private static final String MILLION_DIGITS = "9".repeat(1_000_000);

    @ParameterizedTest
    @CsvSource({
        "1, 2, -1",
        "10, 9, 1",
        "-10, -9, -1",
        "-1, 1, -1",
        "-0, +0.00, 0",
        "007, 7.0, 0",
        "+7, 7, 0",
        "1.05, 1.5, -1",
        "-1.05, -1.5, 1",
        "0.001, 0, 1",
        ".5, 0.5, 0",
        "5., 5, 0"
    })
    void numbersOfAllSpellingsAreInOrder(String one, String other, int order) {
        assertThat(DigitOrder.compare(one, other)).isEqualTo(order);
        assertThat(DigitOrder.compare(other, one)).isEqualTo(-order);
    }

    @Test
    void theOrderIsThatOfTheNumbers() {
        Random random = new Random(20261127);
        for (int i = 0; i < 20_000; i++) {
            String one = number(random);
            String other = number(random);
            assertThat(DigitOrder.compare(one, other))
                    .as("%s and %s", one, other)
                    .isEqualTo(new BigDecimal(one).compareTo(new BigDecimal(other)));
        }
    }

    @Test
    void aPercentSignMovesThePointAsADivisionDoes() {
        Random random = new Random(20261127);
        Datatype marked = Datatype.of(BuiltInDatatype.DECIMAL).withNumberFormat(null, '.', ',');
        for (int i = 0; i < 20_000; i++) {
            String number = number(random);
            assertThat(marked.read(number + "%"))
                    .as(number)
                    .isEqualTo(new BigDecimal(number).movePointLeft(2).toPlainString());
            assertThat(marked.read(number + "\u2030"))
                    .as(number)
                    .isEqualTo(new BigDecimal(number).movePointLeft(3).toPlainString());
        }
    }

    @Test
    void noNumberHasAMillionDigits() {
        assertThat(Datatype.of(BuiltInDatatype.INTEGER).read(MILLION_DIGITS)).isNull();
        assertThat(Datatype.of(BuiltInDatatype.DECIMAL).read("1." + MILLION_DIGITS)).isNull();
        assertThat(Datatype.of(BuiltInDatatype.INTEGER).read("7".repeat(10_000))).isNotNull();
    }

    /**
     * A number made of the digits takes some ten seconds each time; comparing them, some
     * thousandths.
     */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aMillionDigitsAreComparedManyTimes() {
        Facets facets =
                new Facets(
                        null, null, null, new Facets.Bound("1", true), new Facets.Bound("9", true));
        for (int i = 0; i < 20; i++) {
            assertThat(facets.broken(MILLION_DIGITS, BuiltInDatatype.DECIMAL))
                    .isEqualTo(Limit.GREATEST);
        }
    }

    private static String number(Random random) {
        StringBuilder number = new StringBuilder(random.nextBoolean() ? "-" : "");
        for (int i = random.nextInt(4); i >= 0; i--) {
            number.append(random.nextInt(3));
        }
        if (random.nextBoolean()) {
            number.append('.').append(random.nextInt(30));
        }
        return number.toString();
    }
}
