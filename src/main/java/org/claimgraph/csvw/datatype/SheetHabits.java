package org.claimgraph.csvw.datatype;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what spreadsheets do to values, and suggests what was probably meant. It changes
 * nothing.
 */
final class SheetHabits {

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

    /** What spreadsheets in English, German and Turkish write where a value was not found. */
    private static final Set<String> NOT_FOUND = Set.of("#N/A", "#NV", "#YOK");

    private static final Pattern SHORT_DATE =
            Pattern.compile("\\p{L}{3,4}-[0-9]{2,4}|[0-9]{1,2}-\\p{L}{3,4}(-[0-9]{2,4})?");
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00(\\.0+)?)?Z?$");

    /** Day 0 of the serial numbers in which spreadsheets keep dates since March 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private SheetHabits() {}

    /** Returns what to do about a text that is not a value, or null if it recognises nothing. */
    static @Nullable String remedy(String text, BuiltInDatatype base, LexicalForm form) {
        boolean isErrorValue = text.startsWith("#") && (text.endsWith("!") || text.endsWith("?"));
        if (isErrorValue || NOT_FOUND.contains(text)) {
            return "The spreadsheet could not compute this cell. Write the value itself.";
        }
        if (text.startsWith("=")) {
            return "The spreadsheet wrote its formula. Write the value itself.";
        }
        String visible = visible(text);
        if (visible.length() < text.length() && form.read(visible) != null) {
            return text.strip().equals(visible) && !hasOtherSpaces(text)
                    ? spaces(text, visible)
                    : "It contains an invisible character. Type the value again.";
        }
        return switch (base.kind()) {
            case TEMPORAL -> temporalRemedy(text, base, form);
            case INTEGER, DECIMAL, FLOATING -> numberRemedy(text, visible, base, form);
            default -> null;
        };
    }

    private static @Nullable String temporalRemedy(
            String text, BuiltInDatatype base, LexicalForm form) {
        if (SHORT_DATE.matcher(text).matches()) {
            return "The spreadsheet shortened the date. Format the column as text and type it again.";
        }
        // If the metadata give a format, only that format may be suggested.
        boolean isPlain = form instanceof TemporalForm temporal && temporal.format().isEmpty();
        return base == BuiltInDatatype.DATE && isPlain ? dateRemedy(text) : null;
    }

    private static @Nullable String numberRemedy(
            String text, String visible, BuiltInDatatype base, LexicalForm form) {
        String closed = visible.replace(" ", "");
        if (closed.length() < visible.length() && form.read(closed) != null) {
            return "Write " + closed + ", or set the groupChar of the column.";
        }
        boolean shortened = base.kind() == BuiltInDatatype.Kind.INTEGER && isShortened(text);
        return shortened
                ? "The spreadsheet shortened the number. Format the column as text and write all its"
                        + " digits."
                : null;
    }

    /** Returns the text without white space at its ends and without invisible characters. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isSpaceChar(c) ? ' ' : c)
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    private static boolean hasOtherSpaces(String text) {
        return text.codePoints().anyMatch(c -> Character.isSpaceChar(c) && c != ' ');
    }

    private static String spaces(String text, String visible) {
        boolean before = text.startsWith(" ");
        boolean after = text.endsWith(" ");
        String where = before && after ? "begins and ends" : before ? "begins" : "ends";
        return "It "
                + where
                + " with a space. Write "
                + Problem.quote(visible)
                + " without it."
                + " In a list that is written with spaces, put them into the \"separator\", such as"
                + " \"; \".";
    }

    private static boolean isShortened(String text) {
        NumberParts parts = NumberParts.parse(text, '.', (char) 0);
        NumberParts other = parts == null ? NumberParts.parse(text, ',', (char) 0) : parts;
        return other != null && other.exponentMark() != 0;
    }

    private static @Nullable String dateRemedy(String text) {
        String day = MIDNIGHT.matcher(text).replaceFirst("");
        Set<String> days = new LinkedHashSet<>();
        for (String format : DAY_FORMATS) {
            TemporalPattern pattern = TemporalPattern.parse(format, BuiltInDatatype.DATE);
            Moment moment = pattern == null ? null : pattern.parse(day);
            if (moment != null) {
                days.add(moment.text(BuiltInDatatype.DATE));
            }
        }
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
