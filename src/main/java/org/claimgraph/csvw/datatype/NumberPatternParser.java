package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/** Reads one number pattern from left to right. */
final class NumberPatternParser {

    private final String pattern;
    private final char decimalMark;
    private final char groupMark;
    private int at;

    NumberPatternParser(String pattern, char decimalMark, char groupMark) {
        this.pattern = pattern;
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
    }

    /** Digits of one side of the decimal mark. */
    private record Side(int optional, int required, int firstGroup, int lastGroup, int groups) {}

    @Nullable NumberPattern parse() {
        char percent = take('%', NumberParts.PER_MILLE);
        boolean percentFirst = percent != 0;
        char sign = take('+', '-');
        if (!percentFirst) {
            percent = take('%', NumberParts.PER_MILLE);
            percentFirst = percent != 0;
        }
        Side integer = side('#', '0');
        boolean pointed = take(decimalMark, decimalMark) != 0;
        Side fraction = pointed ? side('0', '#') : null;
        int exponent = exponent();
        if (percent == 0) {
            percent = take('%', NumberParts.PER_MILLE);
        }
        boolean whole = at == pattern.length() && exponent >= 0 && (!pointed || fraction != null);
        if (!whole || integer == null || count(integer) + count(fraction) == 0) {
            return null;
        }
        return new NumberPattern(
                sign,
                integer.required,
                exponent > 0 ? integer.optional + integer.required : Integer.MAX_VALUE,
                integer.groups == 0 ? 0 : integer.lastGroup,
                integer.groups > 1 ? integer.firstGroup : integer.lastGroup,
                fraction == null ? 0 : fraction.required,
                count(fraction),
                fraction == null || fraction.groups == 0 ? 0 : fraction.firstGroup,
                exponent,
                percent,
                percentFirst);
    }

    private static int count(@Nullable Side side) {
        return side == null ? 0 : side.optional + side.required;
    }

    /**
     * Reads the digits of one side: those of the first kind, then those of the second, with group
     * marks among them. The first group is the one after the first mark before the decimal mark,
     * the one before the first mark after it.
     */
    private @Nullable Side side(char first, char second) {
        int firsts = 0;
        int seconds = 0;
        int marks = 0;
        int run = 0;
        int firstRun = 0;
        int secondRun = 0;
        for (; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == groupMark) {
                if (run == 0) {
                    return null;
                }
                firstRun = marks == 0 ? run : firstRun;
                secondRun = marks == 1 ? run : secondRun;
                marks++;
                run = 0;
            } else if (c == first && seconds == 0) {
                firsts++;
                run++;
            } else if (c == second) {
                seconds++;
                run++;
            } else {
                break;
            }
        }
        if (marks > 0 && run == 0) {
            return null;
        }
        return first == '#'
                ? new Side(firsts, seconds, secondRun, run, marks)
                : new Side(seconds, firsts, firstRun, run, marks);
    }

    /** Returns the least number of digits of the exponent, 0 without one, -1 when it is wrong. */
    private int exponent() {
        if (take('E', 'E') == 0) {
            return 0;
        }
        take('+', '-');
        Side power = side('#', '0');
        return power == null || power.required == 0 || power.groups > 0 ? -1 : power.required;
    }

    private char take(char one, char other) {
        if (at < pattern.length() && (pattern.charAt(at) == one || pattern.charAt(at) == other)) {
            return pattern.charAt(at++);
        }
        return 0;
    }
}
