package org.claimgraph.csvw.datatype;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of dates and times (Tabular Data Model, section 6.4.4), cut into steps that read a text
 * from left to right.
 */
final class TemporalPattern {

    /** The most digits of a fraction of a second: nanoseconds, because Jena can read no more. */
    private static final int NANOSECONDS = 9;

    /** One field or literal; {@code least} and {@code most} count digits. */
    private record Step(Field field, int least, int most, char literal) {}

    private enum Field {
        YEAR,
        MONTH,
        DAY,
        HOUR,
        MINUTE,
        SECOND,
        FRACTION,
        ZONE_HOURS,
        ZONE_DIGITS,
        ZONE_COLON,
        ZONE_OF_XML,
        LITERAL
    }

    private final List<Step> steps;
    private final boolean zuluAllowed;

    private TemporalPattern(List<Step> steps, boolean zuluAllowed) {
        this.steps = List.copyOf(steps);
        this.zuluAllowed = zuluAllowed;
    }

    /** Returns the pattern of a datatype that has no format: that of XML Schema. */
    static TemporalPattern plain(BuiltInDatatype datatype) {
        return switch (datatype) {
            case DATE -> PlainPatterns.DATE;
            case TIME -> PlainPatterns.TIME;
            case DATE_TIME -> PlainPatterns.DATE_TIME;
            case DATE_TIME_STAMP -> PlainPatterns.DATE_TIME_STAMP;
            case G_DAY -> PlainPatterns.G_DAY;
            case G_MONTH -> PlainPatterns.G_MONTH;
            case G_MONTH_DAY -> PlainPatterns.G_MONTH_DAY;
            case G_YEAR -> PlainPatterns.G_YEAR;
            case G_YEAR_MONTH -> PlainPatterns.G_YEAR_MONTH;
            default -> throw new IllegalArgumentException(datatype + " has no date or time");
        };
    }

    /** The patterns of XML Schema: a year of any length, an optional fraction, an optional zone. */
    private static final class PlainPatterns {
        static final TemporalPattern DATE = of("Y-MM-ddz");
        static final TemporalPattern TIME = of("HH:mm:ssFz");
        static final TemporalPattern DATE_TIME = of("Y-MM-ddTHH:mm:ssFz");
        static final TemporalPattern DATE_TIME_STAMP = of("Y-MM-ddTHH:mm:ssFXXX");
        static final TemporalPattern G_DAY = of("---ddz");
        static final TemporalPattern G_MONTH = of("--MMz");
        static final TemporalPattern G_MONTH_DAY = of("--MM-ddz");
        static final TemporalPattern G_YEAR = of("Yz");
        static final TemporalPattern G_YEAR_MONTH = of("Y-MMz");

        private static TemporalPattern of(String pattern) {
            return new TemporalPattern(steps(pattern), true);
        }
    }

    /** Returns the pattern of a format, or null if it lacks a field that the type needs. */
    static @Nullable TemporalPattern parse(String format, BuiltInDatatype datatype) {
        for (int i = 0; i < format.length(); i++) {
            if ("yMdHmsSXxT-/.: ".indexOf(format.charAt(i)) < 0) {
                return null;
            }
        }
        List<Step> steps = steps(format);
        return steps.isEmpty() || !suits(steps, datatype)
                ? null
                : new TemporalPattern(steps, format.indexOf('x') < 0);
    }

    private static List<Step> steps(String pattern) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int end = at + 1;
            while (end < pattern.length() && pattern.charAt(end) == c && Character.isLetter(c)) {
                end++;
            }
            Step step = step(c, end - at);
            if (step == null) {
                return List.of();
            }
            steps.add(step);
            at = end;
        }
        return steps;
    }

    private static @Nullable Step step(char symbol, int count) {
        return switch (symbol) {
            case 'y' -> count == 4 ? new Step(Field.YEAR, 4, 4, symbol) : null;
            case 'Y' -> new Step(Field.YEAR, 4, 9, symbol);
            case 'M' -> oneOrTwo(Field.MONTH, count);
            case 'd' -> oneOrTwo(Field.DAY, count);
            case 'H' -> oneOrTwo(Field.HOUR, count);
            case 'm' -> oneOrTwo(Field.MINUTE, count);
            case 's' -> oneOrTwo(Field.SECOND, count);
            case 'S' -> count > NANOSECONDS ? null : new Step(Field.FRACTION, 1, count, symbol);
            case 'F' -> new Step(Field.FRACTION, 0, NANOSECONDS, symbol);
            case 'z' -> new Step(Field.ZONE_OF_XML, 0, 0, symbol);
            case 'X', 'x' ->
                    switch (count) {
                        case 1 -> new Step(Field.ZONE_HOURS, 0, 0, symbol);
                        case 2 -> new Step(Field.ZONE_DIGITS, 0, 0, symbol);
                        case 3 -> new Step(Field.ZONE_COLON, 0, 0, symbol);
                        default -> null;
                    };
            default -> new Step(Field.LITERAL, 0, 0, symbol);
        };
    }

    /** {@code M} is a month of one or two digits, {@code MM} one of two. */
    private static @Nullable Step oneOrTwo(Field field, int count) {
        return count > 2 ? null : new Step(field, count, 2, ' ');
    }

    private static boolean suits(List<Step> steps, BuiltInDatatype datatype) {
        boolean date = has(steps, Field.YEAR) && has(steps, Field.MONTH) && has(steps, Field.DAY);
        boolean time = has(steps, Field.HOUR) && has(steps, Field.MINUTE);
        boolean anyDate = has(steps, Field.YEAR) || has(steps, Field.MONTH);
        return switch (datatype) {
            case DATE -> date && !has(steps, Field.HOUR);
            case TIME -> time && !anyDate;
            case DATE_TIME -> date && time;
            case DATE_TIME_STAMP ->
                    date
                            && time
                            && (has(steps, Field.ZONE_HOURS)
                                    || has(steps, Field.ZONE_DIGITS)
                                    || has(steps, Field.ZONE_COLON));
            default -> false;
        };
    }

    private static boolean has(List<Step> steps, Field field) {
        for (Step step : steps) {
            if (step.field == field) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the moment of a text, or null if the text does not match the pattern or the moment
     * does not exist.
     */
    @Nullable Moment parse(String text) {
        Moment moment = fields(text);
        return moment != null && moment.exists() ? moment : null;
    }

    /**
     * Returns the fields of a text, or null if it does not match the pattern. The day and time need
     * not exist.
     */
    @Nullable Moment fields(String text) {
        Moment moment = new Moment();
        int at = 0;
        for (Step step : steps) {
            at = read(step, text, at, moment);
            if (at < 0) {
                return null;
            }
        }
        return at == text.length() ? moment : null;
    }

    /** Reads one step and returns where the next begins, or -1. */
    private int read(Step step, String text, int at, Moment moment) {
        return switch (step.field) {
            case LITERAL -> at < text.length() && text.charAt(at) == step.literal ? at + 1 : -1;
            case FRACTION -> fraction(step, text, at, moment);
            case ZONE_HOURS, ZONE_DIGITS, ZONE_COLON -> zone(step.field, text, at, moment);
            case ZONE_OF_XML -> at == text.length() ? at : zone(Field.ZONE_COLON, text, at, moment);
            case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND -> number(step, text, at, moment);
        };
    }

    private static int number(Step step, String text, int at, Moment moment) {
        boolean beforeChrist = step.literal == 'Y' && at < text.length() && text.charAt(at) == '-';
        int start = beforeChrist ? at + 1 : at;
        int end = digits(text, start, step.most);
        if (end - start < step.least) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        switch (step.field) {
            case YEAR -> moment.year = beforeChrist ? -number : number;
            case MONTH -> moment.month = number;
            case DAY -> moment.day = number;
            case HOUR -> moment.hour = number;
            case MINUTE -> moment.minute = number;
            case SECOND -> moment.second = number;
            case FRACTION, ZONE_HOURS, ZONE_DIGITS, ZONE_COLON, ZONE_OF_XML, LITERAL ->
                    throw new IllegalStateException(step + " is not a number");
        }
        return end;
    }

    /** In XML Schema the point belongs to the optional fraction, in a format it is a literal. */
    private static int fraction(Step step, String text, int at, Moment moment) {
        int start = at;
        if (step.least == 0) {
            if (at == text.length() || text.charAt(at) != '.') {
                return at;
            }
            start++;
        }
        int end = digits(text, start, step.most);
        moment.fraction = text.substring(start, end);
        return end > start ? end : -1;
    }

    private int zone(Field field, String text, int at, Moment moment) {
        if (at == text.length()) {
            return -1;
        }
        char sign = text.charAt(at);
        if (sign == 'Z' && zuluAllowed) {
            moment.zone("Z", 0);
            return at + 1;
        }
        int hoursEnd = digits(text, at + 1, 2);
        if ((sign != '+' && sign != '-') || hoursEnd - at != 3) {
            return -1;
        }
        int minutesStart = hoursEnd;
        if (field == Field.ZONE_COLON) {
            if (hoursEnd == text.length() || text.charAt(hoursEnd) != ':') {
                return -1;
            }
            minutesStart++;
        }
        int end = digits(text, minutesStart, 2);
        boolean hoursOnly = field == Field.ZONE_HOURS && end == minutesStart;
        if (!hoursOnly && end - minutesStart != 2) {
            return -1;
        }
        int hours = Integer.parseInt(text, at + 1, hoursEnd, 10);
        int minutes = hoursOnly ? 0 : Integer.parseInt(text, minutesStart, end, 10);
        if (hours * 60 + minutes > 14 * 60 || minutes > 59) {
            return -1;
        }
        String shownMinutes = hoursOnly ? "00" : text.substring(minutesStart, end);
        int total = hours * 60 + minutes;
        moment.zone(
                text.substring(at, hoursEnd) + ":" + shownMinutes, sign == '-' ? -total : total);
        return end;
    }

    private static int digits(String text, int from, int most) {
        int at = Math.min(from, text.length());
        int end = Math.min(text.length(), at + most);
        while (at < end && NumberParts.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
