package org.claimgraph.csvw.datatype;

/**
 * Which whole numbers a type has (XML Schema, part 2).
 *
 * @param datatype a type of whole numbers; others have no bounds
 */
record IntegerRange(BuiltInDatatype datatype) {

    private static final int ALWAYS_A_LONG = 18;

    /** Returns whether a whole number, a sign and digits, is within the bounds of the type. */
    boolean contains(String number) {
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

    /** Returns the same of a number of any length, without making a number of it. */
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

    /** Returns whether a number surely is a long, as those of all smaller types are. */
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

    /**
     * Returns the bounds as the end of a sentence, such as {@code " from 0 to 255"}; empty for
     * none.
     */
    String words() {
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

    private static String span(long least, String most) {
        return " from " + least + " to " + most;
    }
}
