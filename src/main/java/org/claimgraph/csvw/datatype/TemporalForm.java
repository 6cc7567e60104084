package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * Dates and times (Tabular Data Model, section 6.4.4).
 *
 * @param datatype the type
 * @param pattern how values are written
 * @param format the pattern as written in the metadata; empty for the form of XML Schema
 */
record TemporalForm(BuiltInDatatype datatype, TemporalPattern pattern, String format)
        implements LexicalForm {

    /** Returns the form of a type that has no format. */
    static TemporalForm of(BuiltInDatatype datatype) {
        return new TemporalForm(datatype, TemporalPattern.plain(datatype), "");
    }

    @Override
    public @Nullable String read(String text) {
        Moment moment = pattern.parse(text);
        if (moment == null) {
            return null;
        }
        return format.isEmpty() ? text : moment.text(datatype);
    }

    @Override
    public String message(String text) {
        String noun = datatype.noun();
        return LexicalForm.isNot(text, format.isEmpty() ? noun : noun + " of the form " + format);
    }

    @Override
    public String remedy(String text) {
        Moment impossible = pattern.fields(text);
        if (impossible != null) {
            return impossible.whyNot() + " Write one that exists.";
        }
        if (!format.isEmpty()) {
            return "Write " + datatype.noun() + " of the form " + format + ".";
        }
        return switch (datatype) {
            case DATE -> "Write year-month-day, such as 2019-10-09.";
            case TIME -> "Write hours:minutes:seconds, such as 15:02:37.";
            case DATE_TIME -> "Write date, T and time, such as 2019-10-09T15:02:37.";
            case DATE_TIME_STAMP -> "Write date, T, time and zone, such as 2019-10-09T15:02:37Z.";
            case G_DAY -> "Write the day after three hyphens, such as ---09.";
            case G_MONTH -> "Write the month after two hyphens, such as --10.";
            case G_MONTH_DAY -> "Write month and day after two hyphens, such as --10-09.";
            case G_YEAR -> "Write four digits, such as 2019.";
            default -> "Write year-month, such as 2019-10.";
        };
    }
}
