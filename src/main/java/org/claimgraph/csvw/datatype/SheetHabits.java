package org.claimgraph.csvw.datatype;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what spreadsheets do to values, and suggests what was probably meant. It changes
 * nothing.
 */
final class SheetHabits {

    private static final Pattern SHORT_DATE =
            Pattern.compile("\\p{L}{3,4}-[0-9]{2,4}|[0-9]{1,2}-\\p{L}{3,4}(-[0-9]{2,4})?");

    private static final Pattern DEGREES =
            Pattern.compile(
                    "(?<degrees>\\d{1,3})\\s*[\u00B0\u00BA]\\s*(?:(?<minutes>\\d{1,2}(?:\\.\\d+)?)\\s*['\u2032\u2019]\\s*)?"
                            + "(?:(?<seconds>\\d{1,2}(?:\\.\\d+)?)\\s*[\"\u2033\u201D]\\s*)?(?<side>[NSEWnsew])?");

    private SheetHabits() {}

    /** Returns what to do about a text that is not a value, or null if it recognises nothing. */
    static @Nullable String remedy(String text, BuiltInDatatype base, LexicalForm form) {
        String uncomputed = uncomputed(text);
        if (uncomputed != null) {
            return uncomputed;
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

    /** Returns what to do about a formula or what it failed to give; null for anything else. */
    static @Nullable String uncomputed(String text) {
        boolean mayBeOne = text.startsWith("#") && (text.endsWith("!") || text.endsWith("?"));
        if (mayBeOne || ErrorValues.contains(text)) {
            return "The spreadsheet could not compute this cell. Write the value itself.";
        }
        return text.startsWith("=")
                ? "The spreadsheet wrote its formula. Write the value itself."
                : null;
    }

    private static @Nullable String temporalRemedy(
            String text, BuiltInDatatype base, LexicalForm form) {
        if (SHORT_DATE.matcher(text).matches()) {
            return "The spreadsheet shortened the date. Format the column as text and type it again.";
        }
        // If the metadata give a format, only that format may be suggested.
        boolean isPlain = form instanceof TemporalForm temporal && temporal.format().isEmpty();
        return base == BuiltInDatatype.DATE && isPlain ? Days.remedy(text) : null;
    }

    private static @Nullable String numberRemedy(
            String text, String visible, BuiltInDatatype base, LexicalForm form) {
        String degrees = degrees(visible);
        if (degrees != null && base.kind() != BuiltInDatatype.Kind.INTEGER) {
            return "Write decimal degrees: " + degrees + ".";
        }
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

    /** Returns degrees, minutes and seconds as a decimal number; null for anything else. */
    private static @Nullable String degrees(String text) {
        Matcher parts = DEGREES.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        double degrees = Integer.parseInt(parts.group("degrees"));
        degrees +=
                parts.group("minutes") == null
                        ? 0
                        : Double.parseDouble(parts.group("minutes")) / 60;
        degrees +=
                parts.group("seconds") == null
                        ? 0
                        : Double.parseDouble(parts.group("seconds")) / 3600;
        String side = parts.group("side");
        boolean isNegative = side != null && "SWsw".contains(side);
        return new BigDecimal(isNegative ? -degrees : degrees)
                .setScale(5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean isShortened(String text) {
        NumberParts parts = NumberParts.parse(text, '.', (char) 0);
        NumberParts other = parts == null ? NumberParts.parse(text, ',', (char) 0) : parts;
        return other != null && other.exponentMark() != 0;
    }
}
