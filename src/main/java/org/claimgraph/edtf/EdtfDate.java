package org.claimgraph.edtf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One date of level 1: a year, month, season or day, with digits left open or a time of day. */
record EdtfDate(LocalDate first, LocalDate last, @Nullable Instants instants) {

    private static final Pattern DATE =
            Pattern.compile(
                    "(?<year>-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
                            + "(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX))?)?"
                            + "(?<rest>[?~%]|T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})"
                            + "(?<offset>Z|[+-](?<zone>[0-9]{2}(:[0-9]{2})?))?)?");

    private static final String UNSPECIFIED = "XX";
    private static final int FARTHEST_ZONE = 14 * 60;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;

    static @Nullable EdtfDate parse(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches() || !isTimeOfDay(parts)) {
            return null;
        }
        String year = parts.group("year");
        String month = parts.group("month");
        String day = parts.group("day");
        if (year.endsWith("X")) {
            return month == null ? years(year) : null;
        }
        EdtfDate date = within(Integer.parseInt(year), month, day);
        return date == null || parts.group("hour") == null
                ? date
                : new EdtfDate(date.first, date.last, second(date.first, parts));
    }

    /** Returns the second of a full date with a time of day. */
    private static Instants second(LocalDate day, Matcher parts) {
        LocalTime time =
                LocalTime.of(
                        Integer.parseInt(parts.group("hour")),
                        Integer.parseInt(parts.group("minute")),
                        Integer.parseInt(parts.group("second")));
        String offset = parts.group("offset");
        ZoneOffset zone = offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset);
        long second = day.toEpochSecond(time, zone);
        return new Instants(second, second, offset != null);
    }

    /** Returns whether it ends before another begins, to the second where both give seconds. */
    boolean isBefore(EdtfDate other) {
        Instants own = instants;
        Instants others = other.instants;
        if (own != null && others != null && own.zoned() == others.zoned()) {
            return own.to() < others.from();
        }
        return last.isBefore(other.first);
    }

    /**
     * A time of day is written in full after a full date, and its hour, minute and second exist.
     */
    private static boolean isTimeOfDay(Matcher parts) {
        String hour = parts.group("hour");
        if (hour == null) {
            return true;
        }
        String day = parts.group("day");
        return day != null
                && !day.equals(UNSPECIFIED)
                && Integer.parseInt(hour) < 24
                && Integer.parseInt(parts.group("minute")) < 60
                && Integer.parseInt(parts.group("second")) < 60
                && isOffset(parts.group("zone"));
    }

    /** No time zone is more than 14 hours away from Greenwich. */
    private static boolean isOffset(@Nullable String zone) {
        if (zone == null) {
            return true;
        }
        int hours = Integer.parseInt(zone.substring(0, 2));
        int minutes = zone.length() > 2 ? Integer.parseInt(zone.substring(3)) : 0;
        return minutes < 60 && 60 * hours + minutes <= FARTHEST_ZONE;
    }

    /** Returns the years of a decade or century, such as {@code 201X} and {@code 20XX}. */
    private static EdtfDate years(String year) {
        int from = Integer.parseInt(year.replace('X', '0'));
        int to = Integer.parseInt(year.replace('X', '9'));
        return new EdtfDate(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), null);
    }

    private static @Nullable EdtfDate within(
            int year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return year(year);
        }
        if (month.equals(UNSPECIFIED)) {
            return day == null || day.equals(UNSPECIFIED) ? year(year) : null;
        }
        int number = Integer.parseInt(month);
        if (number >= FIRST_SEASON && number <= LAST_SEASON) {
            return day == null ? year(year) : null;
        }
        return number < 1 || number > 12 ? null : within(YearMonth.of(year, number), day);
    }

    private static @Nullable EdtfDate within(YearMonth month, @Nullable String day) {
        if (day == null || day.equals(UNSPECIFIED)) {
            return new EdtfDate(month.atDay(1), month.atEndOfMonth(), null);
        }
        int number = Integer.parseInt(day);
        if (!month.isValidDay(number)) {
            return null;
        }
        LocalDate date = month.atDay(number);
        return new EdtfDate(date, date, null);
    }

    private static EdtfDate year(int year) {
        return new EdtfDate(Year.of(year).atDay(1), LocalDate.of(year, 12, 31), null);
    }
}
