package org.claimgraph.mapping.datatype;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, cut into its parts (Tabular Data Model, section 6.4.2): an optional
 * sign, digits with groups, an optional fraction, an optional exponent, an optional percent or
 * per-mille sign at either end.
 *
 * @param sign {@code +}, {@code -} or empty
 * @param integer the digits before the decimal mark, with their group marks
 * @param fraction the digits after it, with their group marks; empty without a decimal mark
 * @param exponent the exponent with its sign; empty without one
 * @param exponentMark {@code E} or {@code e}; 0 without an exponent
 * @param percent the percent or per-mille sign; 0 without one
 * @param percentFirst whether that sign stands at the beginning
 */
record NumberParts(
        String sign,
        String integer,
        String fraction,
        String exponent,
        char exponentMark,
        char percent,
        boolean percentFirst) {

    static final char PER_MILLE = '\u2030';

    /** Returns the parts of a number, or null when the text is not one. */
    static @Nullable NumberParts parse(String text, char decimalMark, char groupMark) {
        int at = 0;
        int end = text.length();
        char percent = 0;
        boolean first = false;
        if (at < end && isPercent(text.charAt(at))) {
            percent = text.charAt(at++);
            first = true;
        } else if (at < end && isPercent(text.charAt(end - 1))) {
            percent = text.charAt(--end);
        }
        int digits = afterSign(text, at, end);
        String sign = text.substring(at, digits);
        int afterInteger = afterDigits(text, digits, end, groupMark);
        if (afterInteger == digits) {
            return null;
        }
        String integer = text.substring(digits, afterInteger);
        String fraction = "";
        at = afterInteger;
        if (at < end && text.charAt(at) == decimalMark) {
            int afterFraction = afterDigits(text, at + 1, end, groupMark);
            if (afterFraction == at + 1) {
                return null;
            }
            fraction = text.substring(at + 1, afterFraction);
            at = afterFraction;
        }
        char mark = 0;
        String exponent = "";
        if (at < end && (text.charAt(at) == 'E' || text.charAt(at) == 'e')) {
            mark = text.charAt(at);
            int power = afterSign(text, at + 1, end);
            int afterPower = afterDigits(text, power, end, (char) 0);
            if (afterPower == power) {
                return null;
            }
            exponent = text.substring(at + 1, afterPower);
            at = afterPower;
        }
        return at == end
                ? new NumberParts(sign, integer, fraction, exponent, mark, percent, first)
                : null;
    }

    /**
     * Returns the number without group marks, with a point and a small {@code e}, and with percent
     * and per-mille resolved; signs and zeros are kept as written.
     */
    String canonical(char groupMark) {
        StringBuilder out = new StringBuilder(sign);
        appendDigits(out, integer, groupMark);
        if (!fraction.isEmpty()) {
            appendDigits(out.append('.'), fraction, groupMark);
        }
        if (exponentMark != 0) {
            out.append('e').append(exponent);
        }
        if (percent == 0) {
            return out.toString();
        }
        BigDecimal value = new BigDecimal(out.toString());
        return value.movePointLeft(percent == PER_MILLE ? 3 : 2).toPlainString();
    }

    private static void appendDigits(StringBuilder out, String digits, char groupMark) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != groupMark) {
                out.append(digits.charAt(i));
            }
        }
    }

    private static boolean isPercent(char c) {
        return c == '%' || c == PER_MILLE;
    }

    private static int afterSign(String text, int at, int end) {
        return at < end && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    /** Returns where digits end; a group mark must stand between two digits. */
    private static int afterDigits(String text, int from, int end, char groupMark) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            boolean mark =
                    groupMark != 0
                            && c == groupMark
                            && at > from
                            && at + 1 < end
                            && isDigit(text.charAt(at - 1))
                            && isDigit(text.charAt(at + 1));
            if (!isDigit(c) && !mark) {
                break;
            }
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
