package org.claimgraph.csvw.datatype;

import java.time.LocalDate;
import java.time.Year;

/** Dates and times in their canonical form (XML Schema, part 2, appendix E.3). */
final class CanonicalMoment {

    private CanonicalMoment() {}

    /**
     * Returns the canonical form: the zone of Greenwich is {@code Z}, parts of a second end in no
     * zero, and the hour 24 is hour 0 of the next day. Other zones stay.
     */
    static String of(String value, BuiltInDatatype datatype) {
        if (value.indexOf('.') < 0 && value.indexOf("00:00") < 0) {
            return value;
        }
        if (value.contains("24:00:00")) {
            Moment moment = Moment.parse(value, datatype);
            return moment == null || moment.hour != 24 ? value : nextDay(moment, datatype);
        }
        return withShortFraction(withShortZone(value));
    }

    private static String withShortZone(String value) {
        boolean isGreenwich = value.endsWith("+00:00") || value.endsWith("-00:00");
        return isGreenwich ? value.substring(0, value.length() - 6) + 'Z' : value;
    }

    private static String withShortFraction(String value) {
        int point = value.indexOf('.');
        if (point < 0) {
            return value;
        }
        int end = point + 1;
        while (end < value.length() && NumberParts.isDigit(value.charAt(end))) {
            end++;
        }
        int last = end;
        while (value.charAt(last - 1) == '0') {
            last--;
        }
        int kept = last - 1 == point ? point : last;
        return value.substring(0, kept) + value.substring(end);
    }

    private static String nextDay(Moment moment, BuiltInDatatype datatype) {
        boolean isLastDay = moment.year == Year.MAX_VALUE;
        LocalDate day = LocalDate.of(moment.year, moment.month, moment.day);
        LocalDate next = isLastDay ? day : day.plusDays(1);
        moment.year = next.getYear();
        moment.month = next.getMonthValue();
        moment.day = next.getDayOfMonth();
        moment.hour = 0;
        moment.fraction = "";
        return withShortZone(moment.text(datatype));
    }

    /**
     * Returns a text that is the same for the same moment in whatever zone; a day with a zone is
     * the moment at which it begins.
     */
    static String comparable(String value, BuiltInDatatype datatype) {
        Moment moment = Moment.parse(value, datatype);
        return moment == null || moment.zone.isEmpty()
                ? of(value, datatype)
                : moment.comparable(datatype);
    }
}
