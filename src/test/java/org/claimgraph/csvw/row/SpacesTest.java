package org.claimgraph.csvw.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** White space (XML Schema, part 2, section 4.3.6). A bar stands for the ends of a text. */
class SpacesTest {

    /** Makes the white space of a case real: {@code t}, {@code n} and {@code r} in brackets. */
    private static String real(String text) {
        return text.substring(1, text.length() - 1)
                .replace("[t]", "\t")
                .replace("[n]", "\n")
                .replace("[r]", "\r");
    }

    @ParameterizedTest
    @CsvSource({
        "||, ||",
        "|a b|, |a b|",
        "|a  b|, |a b|",
        "| a|, |a|",
        "|a |, |a|",
        "|   |, ||",
        "|a[t]b|, |a b|",
        "|a[n]b|, |a b|",
        "|a[r]b|, |a b|",
        "|[t]a[r][n]b [n]|, |a b|",
    })
    void collapseLeavesSingleSpacesBetweenWords(String text, String expected) {
        assertThat(Spaces.collapsed(real(text))).isEqualTo(real(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "||, ||",
        "| a  b |, | a  b |",
        "|a[t]b|, |a b|",
        "|[n]a[r][n]|, | a  |",
    })
    void replaceKeepsEveryCharacterAsASpace(String text, String expected) {
        assertThat(Spaces.replaced(real(text))).isEqualTo(real(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "||, ||",
        "|[t] [n][r]|, ||",
        "|[r]a  b[n]|, |a  b|",
    })
    void trimmingKeepsWhatIsWithin(String text, String expected) {
        assertThat(Spaces.trimmed(real(text))).isEqualTo(real(expected));
    }

    @Test
    void aNoBreakSpaceIsNoWhiteSpace() {
        assertThat(Spaces.collapsed("\u00a0a\u00a0")).isEqualTo("\u00a0a\u00a0");
        assertThat(Spaces.trimmed("\u00a0a\u00a0")).isEqualTo("\u00a0a\u00a0");
    }
}
