package org.claimgraph.csvw.datatype;

/** Lengths and order of values, given in the form in which they are kept. */
final class Sizes {

    private Sizes() {}

    /** Returns the length in characters, or in bytes for binary values. */
    static int length(String value, BuiltInDatatype datatype) {
        return switch (datatype) {
            case HEX_BINARY -> value.length() / 2;
            case BASE64_BINARY -> base64Bytes(value);
            default -> value.codePointCount(0, value.length());
        };
    }

    private static int base64Bytes(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            digits += value.charAt(i) == '=' || value.charAt(i) == ' ' ? 0 : 1;
        }
        return digits * 3 / 4;
    }

    /** Compares two values; a value without order, such as NaN, is neither less nor more. */
    static int compare(String one, String other, BuiltInDatatype datatype) {
        return switch (datatype.kind()) {
            case INTEGER, DECIMAL -> DigitOrder.compare(one, other);
            case FLOATING -> compare(number(one), number(other));
            case TEMPORAL -> compare(seconds(one, datatype), seconds(other, datatype));
            case DURATION -> {
                DurationForm form = new DurationForm(datatype);
                yield compare(form.seconds(one), form.seconds(other));
            }
            case ANY, STRING, NAME, BINARY, BOOLEAN -> one.compareTo(other);
        };
    }

    private static int compare(double one, double other) {
        return one < other ? -1 : one > other ? 1 : 0;
    }

    private static double number(String text) {
        return switch (text) {
            case "INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    private static double seconds(String text, BuiltInDatatype datatype) {
        Moment moment = Moment.parse(text, datatype);
        return moment == null ? Double.NaN : moment.seconds();
    }
}
