package org.claimgraph.claims.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.csvw.datatype.Days;
import org.claimgraph.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** Says what to write in place of a text that is no EDTF date. */
final class DateAdvice {

    private static final Pattern SHORT_MONTH = Pattern.compile("[A-Za-z]{3}-[0-9]{2}");
    private static final Pattern BETWEEN =
            Pattern.compile("/|\\s+(?:-|\u2013|\u2014|to|until)\\s+|\u2013");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

    private DateAdvice() {}

    static String of(String text) {
        String days = Days.remedy(text);
        if (days != null) {
            return days;
        }
        if (SHORT_MONTH.matcher(text).matches()) {
            return "A spreadsheet program seems to have changed it: format the column as text,"
                    + " then write year-month-day, such as 2019-10-09.";
        }
        String interval = interval(text);
        if (interval != null) {
            return interval;
        }
        String calendar = calendar(text);
        return calendar == null
                ? "Write year-month-day, such as 2019-10-09; a trailing ~ means about, ? means uncertain."
                : calendar;
    }

    /** Two dates with a slash between them, the earlier one first. */
    private static @Nullable String interval(String text) {
        String[] ends = BETWEEN.split(text, -1);
        List<String> dates = new ArrayList<>();
        for (String end : ends) {
            Set<String> days = Days.of(end.strip());
            if (Edtf.parse(end.strip()) != null) {
                dates.add(end.strip());
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
