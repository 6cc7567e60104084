package org.claimgraph.csvw.datatype;

import org.claimgraph.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Numbers (Tabular Data Model, section 6.4.2).
 *
 * @param datatype the type, which bounds the whole numbers
 * @param decimalMark the character before the fraction
 * @param groupMark the character between groups of digits; 0 for none
 * @param pattern the pattern of the format; null for none
 * @param patternText the pattern as written, for messages; empty for none
 */
record NumberForm(
        BuiltInDatatype datatype,
        char decimalMark,
        char groupMark,
        @Nullable NumberPattern pattern,
        String patternText)
        implements LexicalForm {

    private static final int ALWAYS_A_LONG = 18;

    /**
     * The most characters of a number. To convert digits to a number takes quadratic time, also for
     * a program that reads the graph.
     */
    private static final int LONGEST = 10_000;

    /** Returns the form of a type that has no format. */
    static NumberForm of(BuiltInDatatype datatype) {
        return new NumberForm(datatype, '.', (char) 0, null, "");
    }

    @Override
    public @Nullable String read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (pattern == null && isDigits(text)) {
            return inRange(text) ? text : null;
        }
        if (datatype.kind() == BuiltInDatatype.Kind.FLOATING && isSpecial(text)) {
            return text;
        }
        NumberParts parts = NumberParts.parse(withZero(text), decimalMark, groupMark);
        if (parts == null || (pattern != null && !pattern.allows(parts, groupMark))) {
            return null;
        }
        if (parts.exponentMark() != 0 && !mayHaveExponent(parts)) {
            return null;
        }
        return canonical(parts);
    }

    /**
     * Whole and decimal numbers have no exponent, and no number has both an exponent and a percent
     * sign.
     */
    private boolean mayHaveExponent(NumberParts parts) {
        return parts.percent() == 0 && datatype.kind() == BuiltInDatatype.Kind.FLOATING;
    }

    private @Nullable String canonical(NumberParts parts) {
        String number = parts.canonical(groupMark);
        if (datatype.kind() != BuiltInDatatype.Kind.INTEGER) {
            return number;
        }
        boolean whole = parts.fraction().isEmpty() && number.indexOf('.') < 0;
        return whole && inRange(number) ? number : null;
    }

    /**
     * Returns a number with the zero that XML Schema allows to leave out before or after the point
     * ({@code .5} and {@code 5.}; part 2, sections 3.3.3 and 3.3.5). A format does not allow it.
     */
    private String withZero(String text) {
        int point = text.indexOf('.');
        if (point < 0 || pattern != null || groupMark != 0 || decimalMark != '.') {
            return text;
        }
        boolean before = point > 0 && NumberParts.isDigit(text.charAt(point - 1));
        boolean after = point + 1 < text.length() && NumberParts.isDigit(text.charAt(point + 1));
        if (before == after) {
            return text;
        }
        int gap = before ? point + 1 : point;
        return text.substring(0, gap) + '0' + text.substring(gap);
    }

    private static boolean isDigits(String text) {
        int start = !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (!NumberParts.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > start;
    }

    private static boolean isSpecial(String text) {
        return text.equals("NaN") || text.equals("INF") || text.equals("-INF");
    }

    /** Returns whether a whole number is within the bounds of its type (XML Schema, part 2). */
    private boolean inRange(String number) {
        if (!isShort(number)) {
            return inWideRange(number);
        }
        return switch (datatype) {
            case LONG, INTEGER -> true;
            case INT -> within(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case SHORT -> within(number, Short.MIN_VALUE, Short.MAX_VALUE);
            case BYTE -> within(number, Byte.MIN_VALUE, Byte.MAX_VALUE);
            case NON_NEGATIVE_INTEGER, UNSIGNED_LONG -> within(number, 0, Long.MAX_VALUE);
            case POSITIVE_INTEGER -> within(number, 1, Long.MAX_VALUE);
            case UNSIGNED_INT -> within(number, 0, 0xFFFF_FFFFL);
            case UNSIGNED_SHORT -> within(number, 0, 0xFFFF);
            case UNSIGNED_BYTE -> within(number, 0, 0xFF);
            case NON_POSITIVE_INTEGER -> within(number, Long.MIN_VALUE, 0);
            case NEGATIVE_INTEGER -> within(number, Long.MIN_VALUE, -1);
            default -> true;
        };
    }

    /** Returns the same for a number of any length, without converting it. */
    private boolean inWideRange(String number) {
        return switch (datatype) {
            case LONG -> within(number, "-9223372036854775808", "9223372036854775807");
            case UNSIGNED_LONG -> within(number, "0", "18446744073709551615");
            case NON_NEGATIVE_INTEGER -> DigitOrder.compare(number, "0") >= 0;
            case POSITIVE_INTEGER -> DigitOrder.compare(number, "0") > 0;
            case NON_POSITIVE_INTEGER -> DigitOrder.compare(number, "0") <= 0;
            case NEGATIVE_INTEGER -> DigitOrder.compare(number, "0") < 0;
            case INT -> within(number, "-2147483648", "2147483647");
            case SHORT -> within(number, "-32768", "32767");
            case BYTE -> within(number, "-128", "127");
            case UNSIGNED_INT -> within(number, "0", "4294967295");
            case UNSIGNED_SHORT -> within(number, "0", "65535");
            case UNSIGNED_BYTE -> within(number, "0", "255");
            default -> true;
        };
    }

    /** Returns whether a number is short enough to be a long for certain. */
    private static boolean isShort(String number) {
        return number.length() <= ALWAYS_A_LONG;
    }

    private static boolean within(String number, long min, long max) {
        long value = Long.parseLong(number);
        return value >= min && value <= max;
    }

    private static boolean within(String number, String min, String max) {
        return DigitOrder.compare(number, min) >= 0 && DigitOrder.compare(number, max) <= 0;
    }

    @Override
    public String message(String text) {
        if (text.length() > LONGEST) {
            return "%s has %,d characters, and a number has %,d at most"
                    .formatted(Problem.quote(text), text.length(), LONGEST);
        }
        boolean isBounded = datatype.kind() == BuiltInDatatype.Kind.INTEGER && isDigits(text);
        String noun =
                isBounded && datatype.noun().equals("a whole number")
                        ? "a whole number" + bounds()
                        : datatype.noun();
        return patternText.isEmpty()
                ? LexicalForm.isNot(text, noun)
                : LexicalForm.isNot(text, noun + " of the form " + patternText);
    }

    @Override
    public String remedy(String text) {
        if (text.length() > LONGEST) {
            return "Shorten it, or give the column the datatype string.";
        }
        if (!patternText.isEmpty()) {
            return "Write a number of the form " + patternText + ".";
        }
        boolean isInteger = datatype.kind() == BuiltInDatatype.Kind.INTEGER;
        if (isInteger && isDigits(text)) {
            return "Write a number" + bounds() + ".";
        }
        if (isOtherwiseMarked(text)) {
            return "The column has "
                    + marks()
                    + ". Write the number that way, or set decimalChar and groupChar in the metadata.";
        }
        return switch (datatype.kind()) {
            case INTEGER ->
                    bounds().startsWith(" from")
                            ? "Write digits only," + bounds() + "."
                            : "Write digits only, such as 150" + bounds() + ".";
            case DECIMAL ->
                    "Write digits with a "
                            + named(decimalMark)
                            + " before the fraction, such as 12"
                            + decimalMark
                            + "5.";
            default -> "Write a number such as 12" + decimalMark + "5 or 1" + decimalMark + "25e1.";
        };
    }

    /**
     * Returns whether a text is a number in another notation: with point and comma exchanged, or
     * with separators between groups that the column does not allow.
     */
    private boolean isOtherwiseMarked(String text) {
        boolean foreign = text.indexOf(decimalMark == ',' ? '.' : ',') >= 0;
        return foreign
                && (NumberParts.parse(text, ',', '.') != null
                        || NumberParts.parse(text, '.', ',') != null);
    }

    private String marks() {
        String groups =
                (groupMark == 0 ? "no separator" : "a " + named(groupMark))
                        + " between groups of digits";
        return datatype.kind() == BuiltInDatatype.Kind.INTEGER
                ? groups
                : "a " + named(decimalMark) + " before fractions and " + groups;
    }

    private static String named(char mark) {
        return switch (mark) {
            case '.' -> "point";
            case ',' -> "comma";
            default -> "\"" + mark + "\"";
        };
    }

    private static String span(long least, String most) {
        return " from " + least + " to " + most;
    }

    private String bounds() {
        return switch (datatype) {
            case INTEGER -> "";
            case NON_NEGATIVE_INTEGER -> ", not below 0";
            case POSITIVE_INTEGER -> ", not below 1";
            case NON_POSITIVE_INTEGER -> " with a minus sign, or 0";
            case NEGATIVE_INTEGER -> " with a minus sign";
            case LONG -> span(Long.MIN_VALUE, Long.toString(Long.MAX_VALUE));
            case INT -> span(Integer.MIN_VALUE, Integer.toString(Integer.MAX_VALUE));
            case SHORT -> span(Short.MIN_VALUE, Integer.toString(Short.MAX_VALUE));
            case BYTE -> span(Byte.MIN_VALUE, Integer.toString(Byte.MAX_VALUE));
            case UNSIGNED_LONG -> span(0, Long.toUnsignedString(-1));
            case UNSIGNED_INT -> span(0, Long.toString(0xFFFF_FFFFL));
            case UNSIGNED_SHORT -> span(0, Integer.toString(0xFFFF));
            case UNSIGNED_BYTE -> span(0, Integer.toString(0xFF));
            default -> "";
        };
    }
}
