package org.claimgraph.csvw.datatype;

/**
 * The order of numbers that are written with a sign, digits and a point, without an exponent.
 *
 * <p>Digits are compared in place. To convert them to a number takes quadratic time, and a cell may
 * have a million digits.
 */
public final class DigitOrder {

    private DigitOrder() {}

    /** Compares two numbers by size: {@code 1}, {@code +01} and {@code 1.0} are the same. */
    public static int compare(String one, String other) {
        int sign = sign(one);
        int otherSign = sign(other);
        return sign == otherSign
                ? sign * compareSizes(one, other)
                : Integer.compare(sign, otherSign);
    }

    /** Returns -1, 0 or 1 as the number is less than, equal to or more than zero. */
    private static int sign(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '1' && c <= '9') {
                return number.charAt(0) == '-' ? -1 : 1;
            }
        }
        return 0;
    }

    private static int compareSizes(String one, String other) {
        int start = firstDigit(one);
        int otherStart = firstDigit(other);
        int whole = point(one) - start;
        int otherWhole = point(other) - otherStart;
        return whole == otherWhole
                ? compareDigits(one, start, other, otherStart)
                : Integer.compare(whole, otherWhole);
    }

    /**
     * Returns where the digits before the point begin that count; the point when there are none.
     */
    private static int firstDigit(String number) {
        int point = point(number);
        int at = 0;
        while (at < point && (number.charAt(at) < '1' || number.charAt(at) > '9')) {
            at++;
        }
        return at;
    }

    private static int point(String number) {
        int point = number.indexOf('.');
        return point < 0 ? number.length() : point;
    }

    /** Compares digits from two places whose digits have the same weight. */
    private static int compareDigits(String one, int at, String other, int otherAt) {
        int difference = 0;
        for (int i = 0; difference == 0 && hasMore(one, at + i, other, otherAt + i); i++) {
            difference = Character.compare(digit(one, at + i), digit(other, otherAt + i));
        }
        return Integer.signum(difference);
    }

    private static boolean hasMore(String one, int at, String other, int otherAt) {
        return at < one.length() || otherAt < other.length();
    }

    /** Returns a digit or the point, and zeros behind the last digit. */
    private static char digit(String number, int at) {
        char c = at < number.length() ? number.charAt(at) : '0';
        return c == '.' ? '0' : c;
    }
}
