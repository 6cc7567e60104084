package org.claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\u00A0 \u2003",
                "\u200B",
                "\u200E\u202E",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\t\n",
                "\u115F\u1160",
                "\u3164",
                "\u2800",
                "\u0301",
                "\uFE0F",
                "\uDB40\uDC41"
            })
    void nothingIsSeenOf(String text) {
        assertThat(Hidden.isAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u0639\u0641\u0631\u064A\u0646", "?", "\u6F22", "\uD83D\uDE00"})
    void somethingIsSeenOf(String text) {
        assertThat(Hidden.isAll(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IS\u200BIS", "\u202EISIS", "ISIS\u2066", "\u3000ISIS", "ISIS\u00A0", "IS\u00ADIS",
                "IS\u200DIS", "ISIS\u200F", "a\u3164b", "\uFEFFa", "\u0639\u200C", "a\uDB40\uDC41b"
            })
    void hiddenCharactersAreFound(String text) {
        assertThat(Hidden.first(text)).isPositive();
    }

    /** Persian, Hindi, Khmer, Hebrew with a mark, emoji, spaces inside. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkish army",
                "Turkish\u00A0army",
                "\u65E5\u672C\u3000\u6771\u4EAC",
                "Cinderes",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0915\u094D\u200D\u0937",
                "\u1780\u200B\u1781",
                "\u05D0 (abc)\u200F",
                "\uD83D\uDC68\u200D\uD83D\uDE80",
                " padded "
            })
    void charactersOfAScriptAreNotHidden(String text) {
        assertThat(Hidden.first(text)).isNegative();
    }

    @Test
    void theHiddenCharacterIsNamed() {
        assertThat(Hidden.first("IS\u200BIS")).isEqualTo(0x200B);
    }
}
