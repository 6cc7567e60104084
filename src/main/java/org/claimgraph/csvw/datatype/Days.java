package org.claimgraph.csvw.datatype;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that people and spreadsheets mean by dates in other forms. It changes nothing. */
public final class Days {

    private static final List<String> DAY_FORMATS =
            List.of(
                    "d/M/yyyy",
                    "M/d/yyyy",
                    "d.M.yyyy",
                    "M.d.yyyy",
                    "d-M-yyyy",
                    "M-d-yyyy",
                    "yyyy/M/d",
                    "yyyy.M.d",
                    "yyyy-M-d",
                    "yyyyMMdd");

    /** In English, which most reports are written in. */
    private static final List<String> WORDED =
            List.of("d MMMM yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d yyyy");

    private static final Pattern ONE_DIGIT = Pattern.compile("(?<![0-9])[0-9](?![0-9])");
    private static final Pattern ONE_LETTER = Pattern.compile("(?<![Md])[Md](?![Md])");

    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00(\\.0+)?)?Z?$");

    /** Day 0 of the serial numbers in which spreadsheets keep dates since March 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Days() {}

    /** Returns what to do about a text that is not a date; null if it recognises nothing. */
    public static @Nullable String remedy(String text) {
        String uncomputed = SheetHabits.uncomputed(text);
        if (uncomputed != null) {
            return uncomputed;
        }
        Set<String> days = of(text);
        if (!days.isEmpty()) {
            String meant = days.size() == 1 ? "." : ", whichever is meant.";
            return "Write year-month-day: " + String.join(" or ", days) + meant;
        }
        return isSerial(text)
                ? "A spreadsheet keeps "
                        + DAY_ZERO.plusDays(Integer.parseInt(text))
                        + " as this number. Format the column as text and write that."
                : null;
    }

    /** Returns the days that a text may mean, as {@code 2016-01-19}. */
    public static Set<String> of(String text) {
        String day = MIDNIGHT.matcher(text).replaceFirst("");
        Set<String> days = new LinkedHashSet<>();
        for (String format : DAY_FORMATS) {
            TemporalPattern pattern = TemporalPattern.parse(format, BuiltInDatatype.DATE);
            Moment moment = pattern == null ? null : pattern.parse(day);
            if (moment != null) {
                days.add(moment.text(BuiltInDatatype.DATE));
            }
        }
        String words = day.replaceAll("[.,]", " ").replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "");
        for (String format : WORDED) {
            LocalDate date = worded(words.replaceAll("\\s+", " ").strip(), format);
            if (date != null) {
                days.add(date.toString());
            }
        }
        return days;
    }

    /** Returns the formats of metadata in which a text is a day, such as {@code MM/dd/yyyy}. */
    public static List<String> formats(String text) {
        boolean hasTwoDigits = !ONE_DIGIT.matcher(text).find();
        List<String> formats = new ArrayList<>();
        for (String format : DAY_FORMATS) {
            TemporalPattern pattern = TemporalPattern.parse(format, BuiltInDatatype.DATE);
            if (pattern != null && pattern.parse(text) != null) {
                formats.add(hasTwoDigits ? ONE_LETTER.matcher(format).replaceAll("$0$0") : format);
            }
        }
        return formats;
    }

    private static @Nullable LocalDate worded(String text, String format) {
        DateTimeFormatter formatter =
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(format)
                        .toFormatter(Locale.ENGLISH);
        try {
            return LocalDate.parse(text, formatter);
        } catch (DateTimeParseException otherForm) {
            return null;
        }
    }

    /** Serial numbers of five digits are days from 1927 to 2173. */
    private static boolean isSerial(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!NumberParts.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() == 5 && text.charAt(0) != '0';
    }
}
