package org.claimgraph.claims.extract;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.csvw.datatype.Days;
import org.claimgraph.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** Says what to write in place of a text that is no EDTF date. */
final class DateAdvice {

    private static final Pattern SHORT_MONTH = Pattern.compile("[A-Za-z]{3}-[0-9]{2}");
    private static final Pattern BETWEEN =
            Pattern.compile("/|\\s+(?:-|\u2013|\u2014|to|until)\\s+|\u2013");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

    private static final String ANY =
            "Write year-month-day, such as 2019-10-09; a trailing ~ means about, ? means uncertain.";
    private static final String WITH_TIME =
            "Write date, T and time, such as 2019-10-09T15:02:37, with a zone such as Z or +01:00 if it"
                    + " is known.";
    private static final Pattern HAS_A_TIME =
            Pattern.compile("[0-9][:h][0-9]{2}|[0-9][Tt][0-9]|[0-9]\\s*[aApP]\\.?[mM]\\b");

    private static final Pattern SEASON =
            Pattern.compile("(?i)(sp|su|au|fa|wi)(?:ring|mmer|tumn|ll|nter)[ ,]+([0-9]{4})");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(?:c|ca|circa|about|around|approx|~)\\.?\\s*([0-9]{4}[-0-9]*)");
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?i)yesterday|today|tonight|tomorrow|now|recently|(?:last|this|next|earlier|later)\\b.*"
                            + "|.*\\bago|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: .*)?");
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?i)unknown|not known|n/?a|n\\.a\\.|n\\.?d\\.?|undated|no date|unclear|tbd|tbc|null|nan|none|[?.*x-]+|\u2013|\u2014");

    private static final List<DateTimeFormatter> MONTHS =
            Stream.of("MMMM yyyy", "MMM yyyy", "yyyy MMMM", "yyyy MMM", "M/yyyy", "yyyy/M")
                    .map(DateAdvice::english)
                    .toList();

    /** From the most special kind of advice to the most general one. */
    private static final List<Function<String, @Nullable String>> ADVICE =
            List.of(
                    MomentAdvice::of,
                    DateAdvice::days,
                    DateAdvice::shortened,
                    DateAdvice::interval,
                    DateAdvice::calendar,
                    DateAdvice::month,
                    DateAdvice::season,
                    DateAdvice::about,
                    DateAdvice::relative);

    /** Longer texts are no dates, and are not looked at. */
    private static final int MAX_CHARACTERS = 100;

    private DateAdvice() {}

    private static DateTimeFormatter english(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    static String of(String text) {
        if (text.length() > MAX_CHARACTERS) {
            return ANY;
        }
        for (Function<String, @Nullable String> advice : ADVICE) {
            String found = advice.apply(text);
            if (found != null) {
                return found;
            }
        }
        return HAS_A_TIME.matcher(text).find() ? WITH_TIME : ANY;
    }

    /** The days that a text means, and how a project says it of the whole column. */
    private static @Nullable String days(String text) {
        String days = Days.remedy(text);
        List<String> formats = Days.formats(text);
        if (days == null || formats.isEmpty()) {
            return days;
        }
        String others =
                formats.stream()
                        .skip(1)
                        .map(format -> " or \"" + format + "\"")
                        .collect(Collectors.joining());
        return "%s If the whole column is written so, declare it in csv-metadata.json:"
                        .formatted(days)
                + " \"datatype\": {\"base\": \"date\", \"format\": \"%s\"%s}."
                        .formatted(formats.get(0), others);
    }

    private static @Nullable String shortened(String text) {
        return SHORT_MONTH.matcher(text).matches()
                ? "A spreadsheet program seems to have changed it: format the column as text,"
                        + " then write year-month-day, such as 2019-10-09."
                : null;
    }

    private static @Nullable String month(String text) {
        String words = text.replaceAll("[.,]", " ").replaceAll("\\s+", " ").strip();
        return MONTHS.stream()
                .map(form -> month(words, form))
                .filter(Objects::nonNull)
                .findFirst()
                .map(month -> "Write " + month + ".")
                .orElse(null);
    }

    private static @Nullable YearMonth month(String text, DateTimeFormatter form) {
        try {
            return YearMonth.parse(text, form);
        } catch (DateTimeParseException otherForm) {
            return null;
        }
    }

    private static @Nullable String season(String text) {
        Matcher season = SEASON.matcher(text);
        if (!season.matches()) {
            return null;
        }
        String first = season.group(1).toLowerCase(Locale.ROOT).replace("fa", "au");
        int number = 21 + "spsuauwi".indexOf(first) / 2;
        return "Write " + season.group(2) + "-" + number + ".";
    }

    private static @Nullable String about(String text) {
        Matcher about = ABOUT.matcher(text);
        return about.matches() && Edtf.parse(about.group(1) + "~") != null
                ? "Write " + about.group(1) + "~."
                : null;
    }

    private static @Nullable String relative(String text) {
        if (RELATIVE.matcher(text).matches()) {
            return "Write the day that it means, counted from the day of the document: year-month-day,"
                    + " such as 2019-10-09, or 2019-10 for a month.";
        }
        return UNKNOWN.matcher(text).matches()
                ? "Leave the cell empty if nothing is known; a date that is known in part is 2019-10 or"
                        + " 2019, and an uncertain one 2019?."
                : null;
    }

    /** Two dates with a slash between them, the earlier one first. */
    private static @Nullable String interval(String text) {
        String[] ends = BETWEEN.split(text, -1);
        List<String> dates = new ArrayList<>();
        for (String end : ends) {
            Set<String> days = Days.of(end.strip());
            String spelled = Edtf.spelled(end.strip());
            if (Edtf.parse(spelled) != null) {
                dates.add(spelled);
            } else if (days.size() == 1) {
                dates.add(days.iterator().next());
            }
        }
        if (ends.length != 2 || dates.size() != 2) {
            return null;
        }
        String forward = dates.get(0) + "/" + dates.get(1);
        String back = dates.get(1) + "/" + dates.get(0);
        if (Edtf.parse(forward) != null) {
            return "Write " + forward + ", with a slash between the first and the last day.";
        }
        return Edtf.parse(back) == null
                ? null
                : "It ends before it begins. Write " + back + ", or correct the days.";
    }

    private static @Nullable String calendar(String text) {
        Matcher date = MONTH.matcher(text);
        if (!date.matches()) {
            return null;
        }
        int month = Integer.parseInt(date.group(2));
        boolean isMonth = month >= 1 && month <= 12;
        String swapped = date.group(3) == null ? "" : swapped(date);
        if (isMonth) {
            return "There is no such day in that month. Correct it, or write "
                    + date.group(1)
                    + "-"
                    + date.group(2)
                    + " for the month.";
        }
        return "There is no month " + date.group(2) + "." + swapped;
    }

    private static String swapped(Matcher date) {
        String other = date.group(1) + "-" + date.group(3) + "-" + date.group(2);
        return Edtf.parse(other) == null
                ? " Write year-month-day."
                : " If day and month are swapped, write " + other + ".";
    }
}
