package org.claimgraph.csvw.datatype;

/**
 * Numbers in their canonical form (XML Schema, part 2, appendix E.1), from texts that are numbers
 * of XML Schema. Nothing is rounded: digits are moved and zeros are left out.
 */
final class CanonicalNumber {

    /** More digits than any exponent that means something has. */
    private static final int MAX_EXPONENT_DIGITS = 9;

    private CanonicalNumber() {}

    /**
     * Returns {@code 7} for {@code +007}, {@code 1.5} for {@code 01.50}, {@code 1} for {@code 1.0}.
     */
    static String decimal(String number) {
        if (isCanonical(number)) {
            return number;
        }
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        int start = afterSign(number);
        while (start < end && number.charAt(start) == '0') {
            start++;
        }
        int last = number.length();
        while (last > end && (number.charAt(last - 1) == '0' || number.charAt(last - 1) == '.')) {
            last--;
        }
        String whole = number.substring(start, end);
        String fraction = number.substring(end, last);
        if (whole.isEmpty() && fraction.isEmpty()) {
            return "0";
        }
        String sign = number.charAt(0) == '-' ? "-" : "";
        return sign + (whole.isEmpty() ? "0" : whole) + fraction;
    }

    private static boolean isCanonical(String number) {
        int at = number.charAt(0) == '-' ? 1 : 0;
        char first = number.charAt(at);
        boolean hasPoint = number.indexOf('.') >= 0;
        boolean isPlainZero =
                first == '0' && (at + 1 < number.length() && number.charAt(at + 1) == '.');
        if (!isPlainZero && (first < '1' || first > '9')) {
            return number.equals("0");
        }
        char last = number.charAt(number.length() - 1);
        return !hasPoint || (last >= '1' && last <= '9');
    }

    private static int afterSign(String number) {
        return number.charAt(0) == '-' || number.charAt(0) == '+' ? 1 : 0;
    }

    /** Returns {@code 1.5E2} for {@code 150} and {@code 0.0E0} for {@code 0}. */
    static String floating(String number) {
        int mark = mark(number);
        if (isSpecial(number) || number.length() - mark > MAX_EXPONENT_DIGITS) {
            return number;
        }
        String decimal = decimal(number.substring(0, mark));
        String sign = number.charAt(0) == '-' ? "-" : "";
        if (decimal.equals("0")) {
            return sign + "0.0E0";
        }
        String digits = decimal.substring(afterSign(decimal));
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        String all = point < 0 ? digits : digits.substring(0, point) + digits.substring(point + 1);
        int first = 0;
        while (all.charAt(first) == '0') {
            first++;
        }
        int last = all.length();
        while (all.charAt(last - 1) == '0') {
            last--;
        }
        int exponent = exponent(number, mark) + whole - 1 - first;
        String rest = first + 1 < last ? all.substring(first + 1, last) : "0";
        return sign + all.charAt(first) + '.' + rest + 'E' + exponent;
    }

    /** Returns a text that is the same for all numbers of the same size, of whatever type. */
    static String comparable(String number) {
        if (mark(number) == number.length()) {
            return isSpecial(number) ? number : decimal(number);
        }
        String floating = floating(number);
        int mark = floating.indexOf('E');
        if (mark < 0) {
            return number;
        }
        int exponent = Integer.parseInt(floating.substring(mark + 1));
        return Math.abs(exponent) > NumberForm.LONGEST
                ? floating
                : moved(decimal(floating.substring(0, mark)), exponent);
    }

    /** Returns a decimal number with its point moved to the right, or to the left if negative. */
    private static String moved(String decimal, int places) {
        if (places == 0) {
            return decimal;
        }
        int start = afterSign(decimal);
        int point = decimal.indexOf('.') < 0 ? decimal.length() : decimal.indexOf('.');
        String whole = decimal.substring(start, point);
        String fraction = point < decimal.length() ? decimal.substring(point + 1) : "";
        String zeros = "0".repeat(Math.abs(places));
        String digits = places < 0 ? zeros + whole + fraction : whole + fraction + zeros;
        int to = places < 0 ? whole.length() : whole.length() + places;
        String moved = digits.substring(0, to) + '.' + digits.substring(to);
        return decimal(decimal.substring(0, start) + moved);
    }

    private static boolean isSpecial(String number) {
        return number.endsWith("N") || number.endsWith("F");
    }

    private static int mark(String number) {
        int mark = number.indexOf('e');
        return mark < 0 ? number.length() : mark;
    }

    private static int exponent(String number, int mark) {
        return mark == number.length() ? 0 : Integer.parseInt(number.substring(mark + 1));
    }
}
