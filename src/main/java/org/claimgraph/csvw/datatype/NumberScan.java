package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/** Reads one number from left to right and cuts it into its parts. Used once. */
final class NumberScan {

    private final String text;
    private final char decimalMark;
    private final char groupMark;
    private int at;
    private int end;
    private char percent;

    NumberScan(String text, char decimalMark, char groupMark) {
        this.text = text;
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
        this.end = text.length();
    }

    /** Returns the parts, or null when the text is not a number. */
    @Nullable NumberParts parts() {
        boolean percentFirst = takePercent();
        String sign = sign();
        String integer = digits(groupMark);
        String fraction = at < end && text.charAt(at) == decimalMark ? fraction() : "";
        char mark = exponentMark();
        String exponent = mark == 0 ? "" : exponent();
        if (integer == null || fraction == null || exponent == null || at < end) {
            return null;
        }
        return new NumberParts(sign, integer, fraction, exponent, mark, percent, percentFirst);
    }

    /** Takes a percent or per-mille sign from either end and returns whether it came first. */
    private boolean takePercent() {
        if (at < end && isPercent(text.charAt(at))) {
            percent = text.charAt(at++);
            return true;
        }
        if (at < end && isPercent(text.charAt(end - 1))) {
            percent = text.charAt(--end);
        }
        return false;
    }

    private static boolean isPercent(char c) {
        return c == '%' || c == NumberParts.PER_MILLE;
    }

    private String sign() {
        int start = at;
        if (at < end && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at++;
        }
        return text.substring(start, at);
    }

    private @Nullable String fraction() {
        at++;
        return digits(groupMark);
    }

    private char exponentMark() {
        boolean marked = at < end && (text.charAt(at) == 'E' || text.charAt(at) == 'e');
        return marked ? text.charAt(at++) : 0;
    }

    private @Nullable String exponent() {
        String sign = sign();
        String digits = digits((char) 0);
        return digits == null ? null : sign + digits;
    }

    /** Returns digits with the marks between two of them, or null when there are none. */
    private @Nullable String digits(char mark) {
        int start = at;
        while (at < end && (NumberParts.isDigit(text.charAt(at)) || isMark(mark, start))) {
            at++;
        }
        return at == start ? null : text.substring(start, at);
    }

    private boolean isMark(char mark, int start) {
        return mark != 0
                && text.charAt(at) == mark
                && at > start
                && at + 1 < end
                && NumberParts.isDigit(text.charAt(at - 1))
                && NumberParts.isDigit(text.charAt(at + 1));
    }
}
