package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a given display width, between words where it can. */
public final class TextWrap {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private TextWrap(int width) {
        this.width = width;
    }

    /** Returns at least one line; no line is wider than the width, unless one character is. */
    public static List<String> lines(String text, int width) {
        TextWrap wrap = new TextWrap(width);
        for (String word : text.split(" ", -1)) {
            wrap.add(word);
        }
        wrap.lines.add(wrap.line.toString());
        return wrap.lines;
    }

    private void add(String word) {
        int size = DisplayWidth.of(word);
        int blank = used == 0 ? 0 : 1;
        if (used + blank + size <= width) {
            line.append(" ".repeat(blank)).append(word);
            used += blank + size;
        } else {
            breakLine();
            addPieces(word);
        }
    }

    /** Adds a word that begins a line, in pieces when it is wider than the line. */
    private void addPieces(String word) {
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int codePoint = word.codePointAt(at);
            int size = DisplayWidth.of(codePoint);
            if (used + size > width) {
                breakLine();
            }
            line.appendCodePoint(codePoint);
            used += size;
        }
    }

    private void breakLine() {
        if (used > 0) {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
        }
    }
}
