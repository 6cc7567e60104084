package org.claimgraph.csvw.datatype;

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
 * @param percentFirst whether that sign comes first
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
        if (percent != 0) {
            return divided(groupMark, percent == PER_MILLE ? 3 : 2);
        }
        StringBuilder out = new StringBuilder(sign);
        appendDigits(out, integer, groupMark);
        if (!fraction.isEmpty()) {
            appendDigits(out.append('.'), fraction, groupMark);
        }
        if (exponentMark != 0) {
            out.append('e').append(exponent);
        }
        return out.toString();
    }

    /** Returns whether the digits before the fraction are unmarked or marked in groups of three. */
    boolean isInThousands(char groupMark) {
        int first = integer.indexOf(groupMark);
        if (fraction.indexOf(groupMark) >= 0 || first > 3) {
            return false;
        }
        for (int i = 0; first >= 0 && i < integer.length(); i++) {
            boolean markExpected = (integer.length() - i) % 4 == 0;
            if (markExpected != (integer.charAt(i) == groupMark)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number with its point moved to the left, as a decimal without needless signs. */
    private String divided(char groupMark, int places) {
        StringBuilder digits = new StringBuilder();
        appendDigits(digits, integer, groupMark);
        int whole = digits.length() - places;
        appendDigits(digits, fraction, groupMark);
        int zeros = leadingZeros(digits);
        boolean isZero = zeros == digits.length();
        StringBuilder out = new StringBuilder(sign.equals("-") && !isZero ? "-" : "");
        if (zeros < whole) {
            out.append(digits, zeros, whole).append('.');
        } else {
            out.append("0.").append("0".repeat(Math.max(0, -whole)));
        }
        return out.append(digits, Math.max(0, whole), digits.length()).toString();
    }

    private static int leadingZeros(CharSequence digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
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
