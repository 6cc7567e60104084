package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdAlphabetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CIV0001",
                "Q42",
                "Person_12",
                "sighting--5125aa81",
                "2020.10.a",
                "9",
                "a__b"
            })
    void theWideAlphabetHasIdsThatPeopleBring(String id) {
        assertThat(IdAlphabet.WIDE.has(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a..b",
                "../a",
                "a/b",
                "a:b",
                "-a",
                "a-",
                "_a",
                "a_",
                "a.",
                ".a",
                "?",
                "a b",
                "a;b",
                "a>b",
                "a+b",
                "ä",
                "a%2F",
                "a\u200Bb",
                "a.-b",
                "а"
            })
    void noAlphabetHasATextThatCouldBeAnythingElse(String text) {
        for (IdAlphabet alphabet : IdAlphabet.values()) {
            assertThat(alphabet.has(text)).as(text).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    src_CIV0001_1       | src-civ0001-1      | src_CIV0001_1
                    sighting--5125aa81  | sighting-5125aa81  | sighting--5125aa81
                    Şırnak Town         | sirnak-town        | Sirnak-Town
                    ../etc/passwd       | etc-passwd         | etc-passwd
                    http://x.org/a      | http-x-org-a       | http-x.org-a
                    a.-.b               | a-b                | a---b
                    """)
    void theIdThatIsOfferedIsOne(String text, String narrow, String wide) {
        assertThat(IdAlphabet.NARROW.offered(text))
                .isEqualTo(narrow)
                .matches(IdAlphabet.NARROW::has);
        assertThat(IdAlphabet.WIDE.offered(text)).isEqualTo(wide).matches(IdAlphabet.WIDE::has);
    }

    @ParameterizedTest
    @EnumSource
    void ofATextWithoutLettersNothingIsOffered(IdAlphabet alphabet) {
        assertThat(alphabet.offered("?? / --")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Q42, q42", "Il, ll", "O1, ol", "rn, M"})
    void idsThatCanBeMistakenLookTheSame(String one, String other) {
        assertThat(IdAlphabet.look(one)).isEqualTo(IdAlphabet.look(other));
    }
}
