package org.claimgraph.csvw.datatype;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of a date, a time or both while a text is read. Not thread-safe. */
final class Moment {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** A leap year, in which every day and month of a value without a year exists. */
    private static final int SOME_YEAR = 1972;

    int year = SOME_YEAR;
    int month = 1;
    int day = 1;
    int hour;
    int minute;
    int second;

    /** The digits after the seconds' point. */
    String fraction = "";

    /** {@code Z}, {@code +08:00} or empty. */
    String zone = "";

    private int zoneMinutes;

    /** Sets the zone as minutes east of Greenwich. */
    void zone(String shown, int minutes) {
        zone = shown;
        zoneMinutes = minutes;
    }

    /** Returns whether the day and time exist (XML Schema, part 2, section 3.3). */
    boolean exists() {
        boolean date = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth();
        boolean time = hour <= 23 && minute <= 59 && second <= 59;
        return date && (time || (hour == 24 && minute == 0 && second == 0 && isZero(fraction)));
    }

    /** Returns why the day or time does not exist, as a sentence. */
    String whyNot() {
        if (month < 1 || month > 12) {
            return "There are 12 months.";
        }
        if (day < 1 || day > daysInMonth()) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return name + " " + year + " has " + daysInMonth() + " days.";
        }
        return "Hours go to 23, minutes and seconds to 59.";
    }

    private int daysInMonth() {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    private static boolean isZero(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Returns the seconds since 1970 in UTC; a moment without a zone counts as UTC. */
    double seconds() {
        long days = LocalDate.of(year, month, day).toEpochDay();
        double part = fraction.isEmpty() ? 0 : Double.parseDouble("0." + fraction);
        return ((days * 24 + hour) * 60 + minute - zoneMinutes) * 60.0 + second + part;
    }

    /** Returns a text that is the same for the same moment in whatever zone. */
    String comparable(BuiltInDatatype datatype) {
        long days = LocalDate.of(year, month, day).toEpochDay();
        long seconds = ((days * 24 + hour) * 60 + minute - zoneMinutes) * 60 + second;
        boolean hasDay = datatype != BuiltInDatatype.TIME;
        String shown = Long.toString(hasDay ? seconds : Math.floorMod(seconds, 86_400L));
        return '@'
                + (isZero(fraction)
                        ? shown
                        : CanonicalNumber.decimal("1." + fraction) + '@' + shown);
    }

    /** Returns the value as XML Schema writes it. */
    String text(BuiltInDatatype datatype) {
        StringBuilder out = new StringBuilder(30);
        if (datatype != BuiltInDatatype.TIME) {
            appendYear(out);
            appendTwo(out.append('-'), month);
            appendTwo(out.append('-'), day);
        }
        if (datatype == BuiltInDatatype.DATE) {
            return out.append(zone).toString();
        }
        if (datatype != BuiltInDatatype.TIME) {
            out.append('T');
        }
        appendTwo(out, hour);
        appendTwo(out.append(':'), minute);
        appendTwo(out.append(':'), second);
        if (!fraction.isEmpty()) {
            out.append('.').append(fraction);
        }
        return out.append(zone).toString();
    }

    private void appendYear(StringBuilder out) {
        String digits = Integer.toString(year);
        out.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    }

    private static void appendTwo(StringBuilder out, int number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Returns the moment of a text in the form of XML Schema, or null. */
    static @Nullable Moment parse(String text, BuiltInDatatype datatype) {
        return TemporalPattern.plain(datatype).parse(text);
    }
}
