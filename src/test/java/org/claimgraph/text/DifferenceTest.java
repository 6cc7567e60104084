package org.claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I\u0307zmir | \u0130zmir | Its accents are typed as characters of their own (U+0307 combining dot above). Type the word again.",
                "Zürich | Zu\u0308rich | There the accents are characters of their own (U+0308 combining diaeresis).",
                "Tell  Rifaat | Tell Rifaat | It has two spaces in a row.",
                "tell Rifaat | Tell Rifaat | 'Capitals count: it has \"t\" and not \"T\".'",
                "\u0410zaz | Azaz | 'It has \"\u0410\" (U+0410 cyrillic capital letter a) and not \"A\" (U+0041 latin capital letter a).'",
                "Bab\u2011Salama | Bab-Salama | 'It has \"\u2011\" (U+2011 non-breaking hyphen) and not \"-\" (U+002D hyphen-minus).'",
                "Tell\u00a0Rifaat | Tell Rifaat | 'It has (U+00A0 no-break space), which cannot be seen.'",
                "\uff11 | 1 | 'It has \"\uff11\" (U+FF11 fullwidth digit one) and not \"1\" (U+0031 digit one).'",
                "Azaz\u200b | Azaz | 'It has (U+200B zero width space), which cannot be seen.'",
                "' Azaz' | Azaz | It begins or ends with a space.",
            })
    void isToldWhereItCannotBeSeen(String written, String meant, String sentence) {
        assertThat(Difference.of(written, meant)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"Azaz, Azez", "Azaz, Azaz", "Marea, Mareas", "Mareas, Marea"})
    void isNotToldWhereAnybodySeesIt(String written, String meant) {
        assertThat(Difference.of(written, meant)).isNull();
    }
}
