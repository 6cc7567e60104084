package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as casualty sheets write them, and what to type instead. */
class AmountAdviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2-5               | 2 | 5
                    2–5               | 2 | 5
                    2 - 5             | 2 | 5
                    5-2               | 2 | 5
                    between 3 and 5   | 3 | 5
                    from 3 to 5       | 3 | 5
                    3 or 4            | 3 | 4
                    three or four     | 3 | 4
                    1,200-1,500       | 1200 | 1500
                    ~20-30            | 20 | 30
                    20 to 30          | 20 | 30
                    20..30            | 20 | 30
                    """)
    void aRangeIsTwoNumbers(String text, String from, String to) {
        assertThat(remedy(text))
                .isEqualTo(
                        "Write %s in amount, %s in amount_max and range in bound."
                                .formatted(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ~500              | 500 | about
                    c. 500            | 500 | about
                    about 1,200       | 1200 | about
                    500ish            | 500 | about
                    500 or so         | 500 | about
                    5?                | 5 | about
                    10+               | 10 | at-least
                    10 or more        | 10 | at-least
                    at least ten      | 10 | at-least
                    ≥10               | 10 | at-least
                    10 at least       | 10 | at-least
                    >10               | 10 | more-than
                    more than a hundred | 100 | more-than
                    over 1.2k         | 1200 | more-than
                    up to 40          | 40 | at-most
                    <10               | 10 | at-most
                    as many as 40     | 40 | at-most
                    10 or fewer       | 10 | at-most
                    almost 150        | 150 | nearly
                    dozens            | 12 | multiples
                    several dozen     | 12 | multiples
                    Hundreds          | 100 | multiples
                    hundreds of       | 100 | multiples
                    several hundred   | 100 | multiples
                    tens of thousands | 10000 | multiples
                    several           | 1 | multiples
                    """)
    void aVagueNumberHasABound(String text, String number, String bound) {
        assertThat(remedy(text))
                .isEqualTo("Write %s in amount and %s in bound.".formatted(number, bound));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '1,200'     | 1200
                    1 200       | 1200
                    1\u00a0200  | 1200
                    1'200       | 1200
                    1.200.000   | 1200000
                    1.2k        | 1200
                    2m          | 2000000
                    1.5 million | 1500000
                    five        | 5
                    twenty-five | 25
                    a dozen     | 12
                    half a dozen| 6
                    two dozen   | 24
                    two hundred | 200
                    $1,200      | 1200
                    ٢٥          | 25
                    1.234,5     | 1234.5
                    """)
    void aNumberIsWrittenInDigits(String text, String number) {
        assertThat(remedy(text)).isEqualTo("Write %s in amount.".formatted(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12 killed            | Write 12 here, and what is counted in unit.
                    two civilians        | Write 2 here, and what is counted in unit.
                    10+ people           | Write 10 in amount and at-least in bound. What is counted is written in unit.
                    dozens of people     | Write 12 in amount and multiples in bound. What is counted is written in unit.
                    2-5 civilians        | Write 2 in amount, 5 in amount_max and range in bound. What is counted is written in unit.
                    12 (3 children)      | Write 12 in amount. A number in the brackets gets a row of its own, with its unit.
                    12 killed, 5 wounded | Write 12 here, and what is counted in unit. Each other number gets a row of its own, with its unit.
                    """)
    void whatIsCountedIsWrittenInUnit(String text, String remedy) {
        assertThat(remedy(text)).isEqualTo(remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "n/a", "N/A", "?", "-", "—", "not reported", "many", "NULL"})
    void withoutANumberTheCellsStayEmpty(String text) {
        assertThat(remedy(text))
                .isEqualTo(
                        "If the document gives no number, leave amount, amount_max, bound and unit"
                                + " empty, and write its words in gist.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "no one"})
    void noneIsZeroWhereTheDocumentSaysSo(String text) {
        assertThat(remedy(text)).startsWith("Write 0 in amount if the document says");
    }

    @ParameterizedTest
    @ValueSource(strings = {"see text", "the whole family", "abc", "12a", "1,2,3", "a a", "k"})
    void ofOtherTextsNothingIsSaid(String text) {
        assertThat(AmountAdvice.of(text)).isNull();
    }

    @Test
    void aTextThatIsTooLongIsNotLookedAt() {
        assertThat(AmountAdvice.of("1 ".repeat(500_000))).isNull();
    }

    private static String remedy(String text) {
        AmountAdvice advice = AmountAdvice.of(text);
        return advice == null ? "" : advice.remedy();
    }
}
