package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a given display width: at blanks, and between the characters of
 * scripts that are written without blanks. A word is never broken, so that a date, an id or an IRI
 * can be read and copied as a whole; a line of one word may be wider than asked for.
 */
public final class TextWrap {

    /** Characters that are two columns wide are those of scripts without blanks. */
    private static final int WIDE = 2;

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private TextWrap(int width) {
        this.width = width;
    }

    /** Returns at least one line. */
    public static List<String> lines(String text, int width) {
        if (!text.startsWith(" ") && DisplayWidth.of(text) <= width) {
            return List.of(text);
        }
        TextWrap wrap = new TextWrap(width);
        for (String word : text.split(" ", -1)) {
            wrap.add(word);
        }
        wrap.lines.add(wrap.line.toString());
        return wrap.lines;
    }

    /** Returns the width of the widest part of a text that is never broken. */
    public static int widestPart(String text) {
        int widest = 0;
        int used = 0;
        boolean isWide = false;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int size = DisplayWidth.of(codePoint);
            boolean isBlank = codePoint == ' ';
            used = isBlank ? 0 : size + (begins(isWide, size) ? 0 : used);
            widest = Math.max(widest, used);
            isWide = !isBlank && isWideNow(isWide, size);
            at += Character.charCount(codePoint);
        }
        return widest;
    }

    private void add(String word) {
        int size = DisplayWidth.of(word);
        int blank = used == 0 ? 0 : 1;
        if (used + blank + size <= width) {
            line.append(" ".repeat(blank)).append(word);
            used += blank + size;
        } else {
            breakLine();
            parts(word).forEach(this::addPart);
        }
    }

    private void addPart(String part) {
        int size = DisplayWidth.of(part);
        if (used + size > width) {
            breakLine();
        }
        line.append(part);
        used += size;
    }

    private void breakLine() {
        if (used > 0) {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
        }
    }

    /** Returns a word in the parts between which it may be broken. */
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean isWide = false;
        for (int at = 0; at < word.length(); ) {
            int codePoint = word.codePointAt(at);
            int size = DisplayWidth.of(codePoint);
            if (begins(isWide, size) && at > start) {
                parts.add(word.substring(start, at));
                start = at;
            }
            isWide = isWideNow(isWide, size);
            at += Character.charCount(codePoint);
        }
        parts.add(word.substring(start));
        return parts;
    }

    /** Returns whether a text may be broken before a character of this size. */
    private static boolean begins(boolean afterWide, int size) {
        return size == WIDE || (afterWide && size > 0);
    }

    /** Returns whether the text up to a character of this size ends wide. */
    private static boolean isWideNow(boolean wasWide, int size) {
        return size == WIDE || (wasWide && size == 0);
    }
}
