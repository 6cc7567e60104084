package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/** Where the reading of a regular expression is. Not thread-safe. */
final class ExpressionCursor {

    private final String written;
    private int at;

    ExpressionCursor(String written) {
        this.written = written;
    }

    /** Returns the position in the expression, from 0. */
    int at() {
        return at;
    }

    boolean hasNext() {
        return has(1);
    }

    /** Returns whether there are this many characters more. */
    boolean has(int characters) {
        return at + characters <= written.length();
    }

    boolean isNext(String text) {
        return written.startsWith(text, at);
    }

    /** Returns the character this many places ahead; a blank after the end. */
    char ahead(int places) {
        return at + places < written.length() ? written.charAt(at + places) : ' ';
    }

    /** Returns the digit this many places ahead, or -1. */
    int digitAhead(int places) {
        char c = ahead(places);
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    /** Reads a text if it comes next; returns whether it does. */
    boolean take(String text) {
        boolean isNext = isNext(text);
        at += isNext ? text.length() : 0;
        return isNext;
    }

    /** Reads a character, of which there must be one more. */
    int take() {
        int c = written.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    /** Returns the next characters, this many or as many as there are, without reading them. */
    String next(int characters) {
        return written.substring(at, Math.min(written.length(), at + characters));
    }

    /** Returns what is before the next such character, without reading it; null for none. */
    @Nullable String textBefore(char end) {
        int found = written.indexOf(end, at);
        return found < 0 ? null : written.substring(at, found);
    }
}
