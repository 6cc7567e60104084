package org.claimgraph.edtf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval of the Extended Date/Time Format, level 1 (Library of Congress, ISO
 * 8601-2:2019 Annex A), with the days that it admits.
 *
 * <p>The bounds are strict: {@code 2016-01~} admits the 1st to the 31st of January and no more,
 * because "about" has no defined extent; the qualifiers {@code ~ ? %} stay in the text. A season
 * admits its whole year, since hemispheres differ. Years have four digits.
 *
 * @param text the date exactly as typed
 * @param earliest the first day it admits; null when the start is open or unknown
 * @param latest the last day it admits; null when the end is open or unknown
 * @param instants the seconds it admits, when it gives times of day, with or without a zone at both
 *     ends; otherwise null
 */
public record Edtf(
        String text,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Instants instants) {

    /** The datatype of the literals, as the Library of Congress names it. */
    public static final String DATATYPE = "http://id.loc.gov/datatypes/edtf/EDTF-level1";

    /** {@code 20201025T1622}. */
    private static final int SHORTEST_MOMENT = 13;

    /**
     * Returns the date that the text states, or null when it is not EDTF of level 1 or ends before
     * it starts.
     */
    public static @Nullable Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            EdtfDate date = EdtfDate.parse(text);
            return date == null ? null : new Edtf(text, date.first(), date.last(), date.instants());
        }
        return interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    /**
     * Returns a text in the spelling of EDTF. A day with a time, alone or at an end of an interval,
     * may be written as machines write it: {@code 2020-10-25 16:22}, {@code
     * 2020-10-25T16:22:05.123Z} or {@code 20201025T162205Z}. Any other text is returned as it is.
     */
    public static String spelled(String text) {
        if (text.length() < SHORTEST_MOMENT || parse(text) != null) {
            return text;
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            String moment = OtherSpelling.edtf(text);
            return moment == null ? text : moment;
        }
        String interval =
                spelled(text.substring(0, slash)) + "/" + spelled(text.substring(slash + 1));
        return parse(interval) == null ? text : interval;
    }

    private static @Nullable Edtf interval(String text, String start, String end) {
        EdtfDate from = EdtfDate.parse(start);
        EdtfDate to = EdtfDate.parse(end);
        boolean known = (from != null || isOpen(start)) && (to != null || isOpen(end));
        if (!known || (from == null && to == null)) {
            return null;
        }
        if (from != null && to != null && to.isBefore(from)) {
            return null;
        }
        return new Edtf(
                text,
                from == null ? null : from.first(),
                to == null ? null : to.last(),
                instants(from, to));
    }

    private static @Nullable Instants instants(@Nullable EdtfDate from, @Nullable EdtfDate to) {
        Instants start = from == null ? null : from.instants();
        Instants end = to == null ? null : to.instants();
        return start == null || end == null || start.zoned() != end.zoned()
                ? null
                : new Instants(start.from(), end.to(), start.zoned());
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** Returns whether some day may lie in both. */
    public boolean overlaps(Edtf other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Edtf other) {
        return earliest == null || other.latest == null || !earliest.isAfter(other.latest);
    }
}
