package org.claimgraph.claims.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.claimgraph.claims.locate.SourceText.Passage;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void aParagraphIsALineWithVisibleText() {
        SourceText text =
                SourceText.of("Headline\n\n \t\u00a0\nBody, line one.\r\n  Indented line.\n");

        assertThat(text.paragraphs()).isEqualTo(3);
        assertThat(text.sentence(3, 1)).isEqualTo("Indented line.");
    }

    @Test
    void aLineThatBeginsInLowerCaseContinuesTheParagraph() {
        SourceText text = SourceText.of("The convoy had \nleft the base. It drove on.\n");

        assertThat(text.paragraphs()).isEqualTo(1);
        assertThat(sentences(text, 1))
                .containsExactly("The convoy had \nleft the base.", "It drove on.");
    }

    @Test
    void aSentenceEndsAfterItsQuotesWhenTheNextBeginsLikeASentence() {
        SourceText text =
                SourceText.of(
                        "“Leave now.” They left. He asked: 'Why?' (Nobody knew.) 24 hours, e.g. today, passed.");

        assertThat(sentences(text, 1))
                .containsExactly(
                        "“Leave now.”",
                        "They left.",
                        "He asked: 'Why?'",
                        "(Nobody knew.)",
                        "24 hours, e.g. today, passed.");
    }

    @Test
    void positionsCountCodePoints() {
        SourceText text = SourceText.of("\uD83D\uDE00 One.\nÇoban 😀 two. Three.");

        assertThat(text.sentences(1)).containsExactly(new Passage(0, 6));
        assertThat(text.sentences(2)).containsExactly(new Passage(7, 19), new Passage(20, 26));
    }

    private static List<String> sentences(SourceText text, int paragraph) {
        return IntStream.rangeClosed(1, text.sentences(paragraph).size())
                .mapToObj(sentence -> text.sentence(paragraph, sentence))
                .toList();
    }
}
