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
        return new NumberScan(text, decimalMark, groupMark).parts();
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

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
