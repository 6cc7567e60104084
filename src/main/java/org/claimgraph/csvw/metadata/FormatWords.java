package org.claimgraph.csvw.metadata;

import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Says which formats there are (Tabular Data Model, section 6.4). */
final class FormatWords {

    private FormatWords() {}

    /** Returns what to write instead of a text that is not a format of a type. */
    static String remedy(BuiltInDatatype base, JsonValue format) {
        String text = format instanceof JsonText written ? written.text() : "";
        return switch (base.kind()) {
            case BOOLEAN -> "Write the words for true and false with | between, such as yes|no.";
            case DECIMAL, INTEGER, FLOATING ->
                    "Write a number pattern such as #0.00, or an object with \"pattern\","
                            + " \"decimalChar\" and \"groupChar\".";
            case TEMPORAL -> temporal(base, text);
            case ANY, STRING, NAME, BINARY, DURATION ->
                    "Write a regular expression that the cells match.";
        };
    }

    private static String temporal(BuiltInDatatype base, String text) {
        String other = otherType(base, text);
        if (other != null) {
            return "Give the column the datatype " + other + " and no format.";
        }
        return switch (base) {
            case DATE -> "Write " + days(text) + ".";
            case TIME -> "Write HH:mm:ss, HHmmss, HH:mm or HHmm, with .S for parts of a second.";
            case DATE_TIME, DATE_TIME_STAMP ->
                    "Write the format of a date, a space or T, and that of a time, such as"
                            + " yyyy-MM-dd HH:mm or dd.MM.yyyyTHH:mm:ss.";
            default -> "This type has no formats: write its cells as XML Schema does.";
        };
    }

    private static String days(String text) {
        String hint =
                text.contains("MMM") || text.matches(".*(^|[^y])yy([^y]|$).*")
                        ? " (months and years have digits, years four of them)"
                        : "";
        return "yyyy-MM-dd, yyyyMMdd, dd-MM-yyyy, d-M-yyyy, MM-dd-yyyy, M-d-yyyy, dd/MM/yyyy,"
                + " d/M/yyyy, MM/dd/yyyy, M/d/yyyy, dd.MM.yyyy, d.M.yyyy, MM.dd.yyyy or M.d.yyyy"
                + hint;
    }

    /** A year is not a date; there are types for it. */
    private static @Nullable String otherType(BuiltInDatatype base, String text) {
        if (base != BuiltInDatatype.DATE) {
            return null;
        }
        return switch (text) {
            case "yyyy" -> "gYear";
            case "yyyy-MM" -> "gYearMonth";
            case "HH:mm", "HH:mm:ss" -> "time";
            default -> null;
        };
    }
}
