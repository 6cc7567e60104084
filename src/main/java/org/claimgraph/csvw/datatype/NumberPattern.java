package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * A number pattern of Unicode Technical Standard 35, as far as CSVW requires it (Tabular Data
 * Model, section 6.4.2): {@code 0 # . , E + - %} and the per-mille sign.
 *
 * @param sign {@code +} or {@code -} when the pattern demands a sign; else 0
 * @param minInteger least number of digits before the decimal mark
 * @param maxInteger greatest number of them, which only an exponent bounds
 * @param primary size of the group next to the decimal mark; 0 without groups
 * @param secondary size of the other groups
 * @param minFraction least number of digits after the decimal mark
 * @param maxFraction greatest number of them
 * @param fractionGroup size of groups after the decimal mark; 0 without groups
 * @param minExponent least number of digits of the exponent; 0 without an exponent
 * @param percent the percent or per-mille sign of the pattern; 0 without one
 * @param percentFirst whether that sign comes first
 */
record NumberPattern(
        char sign,
        int minInteger,
        int maxInteger,
        int primary,
        int secondary,
        int minFraction,
        int maxFraction,
        int fractionGroup,
        int minExponent,
        char percent,
        boolean percentFirst) {

    /** Returns the pattern, or null when the text is not one. */
    static @Nullable NumberPattern parse(String pattern, char decimalMark, char groupMark) {
        return new NumberPatternParser(pattern, decimalMark, groupMark).parse();
    }

    /** Returns whether a number is written as the pattern says. */
    boolean allows(NumberParts number, char groupMark) {
        return allowsSigns(number)
                && allowsExponent(number)
                && allowsInteger(number.integer(), groupMark)
                && allowsFraction(number.fraction(), groupMark);
    }

    private boolean allowsSigns(NumberParts number) {
        boolean percentFits =
                number.percent() == percent
                        && (percent == 0 || number.percentFirst() == percentFirst);
        return percentFits
                && switch (sign) {
                    case '+' -> !number.sign().isEmpty();
                    case '-' -> number.sign().equals("-");
                    default -> true;
                };
    }

    private boolean allowsExponent(NumberParts number) {
        if (minExponent == 0) {
            return number.exponentMark() == 0;
        }
        return number.exponentMark() == 'E' && digits(number.exponent()) >= minExponent;
    }

    private boolean allowsInteger(String integer, char groupMark) {
        int count = digits(integer);
        if (count < minInteger || count > maxInteger) {
            return false;
        }
        int left = 0;
        int size = primary;
        for (int i = integer.length() - 1; i >= 0; i--) {
            boolean markExpected = size > 0 && left == size;
            if (markExpected != (integer.charAt(i) == groupMark)) {
                return false;
            }
            size = markExpected ? secondary : size;
            left = markExpected ? 0 : left + 1;
        }
        return true;
    }

    private boolean allowsFraction(String fraction, char groupMark) {
        int count = digits(fraction);
        if (count < minFraction || count > maxFraction) {
            return false;
        }
        int right = 0;
        for (int i = 0; i < fraction.length(); i++) {
            boolean markExpected = fractionGroup > 0 && right == fractionGroup;
            if (markExpected != (fraction.charAt(i) == groupMark)) {
                return false;
            }
            right = markExpected ? 0 : right + 1;
        }
        return true;
    }

    /** Returns a number that is written as the pattern says. */
    String example(char decimalMark, char groupMark) {
        int whole = Math.max(minInteger, primary > 0 ? primary + 1 : Math.min(2, maxInteger));
        int part = Math.max(minFraction, Math.min(2, maxFraction));
        StringBuilder out = new StringBuilder(percentFirst ? String.valueOf(percent) : "");
        out.append(sign == 0 ? "" : String.valueOf(sign));
        for (int i = 0; i < whole; i++) {
            int right = whole - i;
            boolean marked = i > 0 && (right == primary || isBetweenGroups(right));
            out.append(marked ? String.valueOf(groupMark) : "").append((i + 1) % 10);
        }
        for (int i = 0; i < part; i++) {
            boolean marked = i > 0 && fractionGroup > 0 && i % fractionGroup == 0;
            String before = i == 0 ? String.valueOf(decimalMark) : "";
            out.append(marked ? String.valueOf(groupMark) : before).append(5);
        }
        out.append(minExponent > 0 ? "E" + "0".repeat(minExponent - 1) + "1" : "");
        return out.append(percent == 0 || percentFirst ? "" : String.valueOf(percent)).toString();
    }

    private boolean isBetweenGroups(int right) {
        return primary > 0 && right > primary && (right - primary) % secondary == 0;
    }

    private static int digits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += NumberParts.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
