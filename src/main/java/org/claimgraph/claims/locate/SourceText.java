package org.claimgraph.claims.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text divided into paragraphs and sentences by one fixed rule, so that two coders count alike.
 *
 * <p>A paragraph is a line with visible text, without the white space around it; a line that begins
 * with a lower-case letter continues the paragraph before it. A sentence ends after a full stop,
 * exclamation or question mark and up to two closing quotes or brackets, when white space follows
 * and then, perhaps after an opening quote or bracket, an upper-case letter or a digit.
 */
public final class SourceText {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");
    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "[.!?][\"”’')\\]]{0,2}(?<space>\\s+)(?=[\"“‘'(\\[]?[\\p{Lu}\\p{N}])",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * A stretch of the text.
     *
     * @param start how many code points come before it
     * @param end how many code points come before its end
     */
    public record Passage(int start, int end) {}

    /** A stretch in UTF-16 units. */
    private record Span(int start, int end) {}

    private final String text;
    private final List<Span> paragraphs = new ArrayList<>();

    private SourceText(String text) {
        this.text = text;
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            addLine(lines.start(), lines.end());
        }
    }

    /** Divides a text. */
    public static SourceText of(String text) {
        return new SourceText(text);
    }

    private void addLine(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        int last = paragraphs.size() - 1;
        if (last >= 0 && Character.isLowerCase(text.codePointAt(start))) {
            paragraphs.set(last, new Span(paragraphs.get(last).start(), end));
        } else {
            paragraphs.add(new Span(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns how many paragraphs the text has. */
    public int paragraphs() {
        return paragraphs.size();
    }

    /**
     * Returns the sentences of a paragraph.
     *
     * @param paragraph its number, from 1
     * @throws IndexOutOfBoundsException when there is no such paragraph
     */
    public List<Passage> sentences(int paragraph) {
        return spans(paragraph).stream().map(this::passage).toList();
    }

    /**
     * Returns the words of a sentence.
     *
     * @param sentence its number in the paragraph, from 1
     * @throws IndexOutOfBoundsException when there is no such sentence
     */
    public String sentence(int paragraph, int sentence) {
        Span span = spans(paragraph).get(sentence - 1);
        return text.substring(span.start(), span.end());
    }

    private List<Span> spans(int paragraph) {
        Span whole = paragraphs.get(paragraph - 1);
        List<Span> sentences = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(text).region(whole.start(), whole.end());
        boundary.useTransparentBounds(false);
        int start = whole.start();
        while (boundary.find()) {
            sentences.add(new Span(start, boundary.start("space")));
            start = boundary.end("space");
        }
        sentences.add(new Span(start, whole.end()));
        return sentences;
    }

    private Passage passage(Span span) {
        int start = text.codePointCount(0, span.start());
        return new Passage(start, start + text.codePointCount(span.start(), span.end()));
    }
}
