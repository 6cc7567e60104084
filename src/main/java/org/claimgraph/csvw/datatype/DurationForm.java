package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * Durations such as {@code P1Y2M3DT4H5M6.7S} (XML Schema, part 2, sections 3.3.6, 3.4.26, 3.4.27).
 */
record DurationForm(BuiltInDatatype datatype) implements LexicalForm {

    /** The most digits of a fraction of a second: nanoseconds, because Jena can read no more. */
    private static final int MAX_FRACTION_DIGITS = 9;

    private static final double SECONDS_IN_MONTH = 30.436875 * 24 * 3600;

    @Override
    public @Nullable String read(String text) {
        return Double.isNaN(seconds(text)) ? null : text;
    }

    /**
     * Returns the length in seconds, months taken as the mean month; NaN when it is not a duration.
     */
    double seconds(String text) {
        boolean negative = text.startsWith("-");
        int at = negative ? 1 : 0;
        if (at == text.length() || text.charAt(at) != 'P') {
            return Double.NaN;
        }
        int time = text.indexOf('T');
        boolean onlyMonths = datatype == BuiltInDatatype.YEAR_MONTH_DURATION;
        boolean onlyDays = datatype == BuiltInDatatype.DAY_TIME_DURATION;
        String units = onlyMonths ? "YM" : onlyDays ? "D" : "YMD";
        double days = part(text.substring(at + 1, time < 0 ? text.length() : time), units);
        if (time < 0) {
            boolean empty = at + 1 == text.length();
            return empty ? Double.NaN : negative ? -days : days;
        }
        boolean noTime = onlyMonths || time == text.length() - 1;
        double total = noTime ? Double.NaN : days + part(text.substring(time + 1), "hmS");
        return negative ? -total : total;
    }

    /** Sums {@code 1Y2M} or {@code 4H5M6.7S}; each unit at most once, in order. */
    private static double part(String text, String units) {
        double sum = 0;
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isNumberCharacter(text.charAt(end))) {
                end++;
            }
            if (end == at || end == text.length()) {
                return Double.NaN;
            }
            int unit = unitAt(units, next, text.charAt(end));
            if (unit < 0 || !isNumber(text.substring(at, end), units.charAt(unit) == 'S')) {
                return Double.NaN;
            }
            sum += Double.parseDouble(text.substring(at, end)) * seconds(units.charAt(unit));
            next = unit + 1;
            at = end + 1;
        }
        return sum;
    }

    private static int unitAt(String units, int from, char letter) {
        for (int i = from; i < units.length(); i++) {
            if (Character.toUpperCase(units.charAt(i)) == letter) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNumberCharacter(char c) {
        return NumberParts.isDigit(c) || c == '.';
    }

    private static boolean isNumber(String digits, boolean fractionAllowed) {
        int point = digits.indexOf('.');
        return point < 0
                || (fractionAllowed
                        && point > 0
                        && point < digits.length() - 1
                        && digits.length() - point - 1 <= MAX_FRACTION_DIGITS
                        && digits.indexOf('.', point + 1) < 0);
    }

    private static double seconds(char unit) {
        return switch (unit) {
            case 'Y' -> 12 * SECONDS_IN_MONTH;
            case 'M' -> SECONDS_IN_MONTH;
            case 'D' -> 24 * 3600;
            case 'h' -> 3600;
            case 'm' -> 60;
            default -> 1;
        };
    }

    @Override
    public String message(String text) {
        return LexicalForm.isNot(text, datatype.noun());
    }

    @Override
    public String remedy(String text) {
        return switch (datatype) {
            case YEAR_MONTH_DURATION -> "Write P, years and months, such as P1Y6M.";
            case DAY_TIME_DURATION -> "Write P, days, T and hours, such as P2DT12H.";
            default -> "Write a duration such as P1Y2M3DT4H.";
        };
    }
}
