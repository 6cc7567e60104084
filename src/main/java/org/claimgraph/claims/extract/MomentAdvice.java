package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.csvw.datatype.Days;
import org.claimgraph.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** Says how to write a day with a time of day, and keeps the time. */
final class MomentAdvice {

    /** Where a name stands for several zones, the hours are null-like: empty. */
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("Z", "Z"),
                    Map.entry("UTC", "Z"),
                    Map.entry("GMT", "Z"),
                    Map.entry("WET", "+00:00"),
                    Map.entry("WEST", "+01:00"),
                    Map.entry("CET", "+01:00"),
                    Map.entry("CEST", "+02:00"),
                    Map.entry("EET", "+02:00"),
                    Map.entry("EEST", "+03:00"),
                    Map.entry("MSK", "+03:00"),
                    Map.entry("TRT", "+03:00"),
                    Map.entry("EST", "-05:00"),
                    Map.entry("EDT", "-04:00"),
                    Map.entry("CDT", "-05:00"),
                    Map.entry("MST", "-07:00"),
                    Map.entry("MDT", "-06:00"),
                    Map.entry("PST", "-08:00"),
                    Map.entry("PDT", "-07:00"),
                    Map.entry("BST", ""),
                    Map.entry("IST", ""),
                    Map.entry("CST", ""),
                    Map.entry("AST", ""));

    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![0-9:.])(?<hour>[0-9]{1,2})"
                            + "(?:[:h](?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]+)?)?)?"
                            + "(?:\\s*(?<half>[aApP])\\.?[mM]\\b\\.?)?"
                            + "(?:\\s*\\(?(?<zone>[+-][0-9]{2}:?[0-9]{2}|"
                            + String.join("|", ZONES.keySet())
                            + ")\\)?(?![A-Za-z0-9]))?(?![0-9:])");

    private static final Pattern AROUND =
            Pattern.compile(
                    "(?i)\\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b|\\bat\\b|\\bon\\b");

    private static final Pattern SINCE_1970 =
            Pattern.compile("(?:[0-9]{10}(?:\\.[0-9]{1,9})?|[0-9]{13}|[0-9]{16})");
    private static final Pattern DIGITS =
            Pattern.compile("(20[0-9]{6})([0-9]{2})([0-9]{2})([0-9]{2})");

    private MomentAdvice() {}

    /** Returns how to write a text that has a time; null when it has none. */
    static @Nullable String of(String text) {
        if (SINCE_1970.matcher(text).matches()) {
            return sinceEpoch(text);
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return advice(
                    Days.of(digits.group(1)),
                    "%s:%s:%s".formatted(digits.group(2), digits.group(3), digits.group(4)),
                    "");
        }
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            boolean isTime = time.group("minute") != null || time.group("half") != null;
            if (isTime) {
                return of(text, time);
            }
        }
        return null;
    }

    private static String sinceEpoch(String text) {
        int point = text.indexOf('.');
        int digits = point < 0 ? text.length() : point;
        BigDecimal seconds = new BigDecimal(text).movePointLeft(digits - 10);
        String unit = digits == 10 ? "seconds" : digits == 13 ? "milliseconds" : "microseconds";
        Instant moment = Instant.ofEpochSecond(seconds.longValue()).truncatedTo(ChronoUnit.SECONDS);
        return "It seems to count %s since 1970. Write %s.".formatted(unit, moment);
    }

    private static @Nullable String of(String text, Matcher time) {
        String clock = clock(time);
        String zone = time.group("zone") == null ? "" : time.group("zone");
        String rest = text.substring(0, time.start()) + " " + text.substring(time.end());
        String day =
                AROUND.matcher(rest)
                        .replaceAll(" ")
                        .replaceAll("(?<=[0-9])[Tt]\\s*$|[,;\u00b7|\\s-]+$|^[,;|\\s-]+", "")
                        .replaceAll("\\s+", " ")
                        .strip();
        return clock == null ? null : advice(Days.of(day), clock, zone);
    }

    private static @Nullable String advice(Set<String> days, String clock, String zone) {
        if (days.isEmpty()) {
            return null;
        }
        if (zone.isEmpty() && clock.equals("00:00:00") && days.size() == 1) {
            String day = days.iterator().next();
            return "Write year-month-day: %s; or %sT%s, if midnight is meant."
                    .formatted(day, day, clock);
        }
        String offset = zone.isEmpty() ? "" : offset(zone);
        String meant =
                days.stream()
                        .map(day -> day + "T" + clock + offset)
                        .filter(moment -> Edtf.parse(moment) != null)
                        .collect(Collectors.joining(" or "));
        if (meant.isEmpty()) {
            return null;
        }
        String whichever = days.size() == 1 ? "." : ", whichever is meant.";
        return zone.isEmpty() || !offset.isEmpty()
                ? "Write " + meant + whichever
                : "Write "
                        + meant
                        + whichever
                        + " %s stands for several zones: add the hours from Greenwich, such as +01:00."
                                .formatted(zone);
    }

    private static String offset(String zone) {
        String named = ZONES.get(zone);
        if (named != null) {
            return named;
        }
        return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    }

    /** Returns hours, minutes and seconds; null for a time that there is not. */
    private static @Nullable String clock(Matcher time) {
        int hour = Integer.parseInt(time.group("hour"));
        String half = time.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String minute = time.group("minute") == null ? "00" : time.group("minute");
        String second = time.group("second") == null ? "00" : time.group("second");
        return hour > 23 ? null : String.format(Locale.ROOT, "%02d:%s:%s", hour, minute, second);
    }
}
