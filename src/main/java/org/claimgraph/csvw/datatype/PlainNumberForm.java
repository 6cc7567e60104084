package org.claimgraph.csvw.datatype;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a type without a format: as XML Schema writes them (Tabular Data Model, section
 * 6.4.2). {@code .5} and {@code 5.} are numbers, {@code 12%} is not.
 *
 * @param datatype the type, which bounds the whole numbers
 */
record PlainNumberForm(BuiltInDatatype datatype) implements LexicalForm {

    @Override
    public @Nullable String read(String text) {
        if (text.length() > NumberForm.LONGEST) {
            return null;
        }
        return switch (datatype.kind()) {
            case INTEGER -> isWhole(text) && range().contains(text) ? text : null;
            case FLOATING -> floating(text);
            default -> isNumber(text, false) ? withZero(text) : null;
        };
    }

    private IntegerRange range() {
        return new IntegerRange(datatype);
    }

    /** Returns whether a text is digits, perhaps after a sign. */
    static boolean isWhole(String text) {
        int start = afterSign(text, 0);
        return start < text.length() && afterDigits(text, start) == text.length();
    }

    /** The exponent is kept with a small letter. */
    private static @Nullable String floating(String text) {
        if (NumberForm.isSpecial(text)) {
            return text;
        }
        if (text.equals("+INF")) {
            return "INF";
        }
        return isNumber(text, true) ? withZero(text.replace('E', 'e')) : null;
    }

    /** A point is between digits, before them or after them; one digit is enough. */
    private static boolean isNumber(String text, boolean mayHaveExponent) {
        int start = afterSign(text, 0);
        int point = afterDigits(text, start);
        boolean pointed = point < text.length() && text.charAt(point) == '.';
        int end = pointed ? afterDigits(text, point + 1) : point;
        boolean hasDigit = end - start > (pointed ? 1 : 0);
        boolean complete = end == text.length() || (mayHaveExponent && isExponent(text, end));
        return hasDigit && complete;
    }

    /**
     * Returns a number with the zero that XML Schema allows to leave out on one side of the point:
     * JSON asks for it.
     */
    private static String withZero(String number) {
        int point = number.indexOf('.');
        if (point < 0) {
            return number;
        }
        boolean before = point > 0 && NumberParts.isDigit(number.charAt(point - 1));
        boolean after =
                point + 1 < number.length() && NumberParts.isDigit(number.charAt(point + 1));
        int gap = before ? point + 1 : point;
        return before && after ? number : number.substring(0, gap) + '0' + number.substring(gap);
    }

    private static boolean isExponent(String text, int at) {
        int digits = afterSign(text, at + 1);
        return (text.charAt(at) == 'E' || text.charAt(at) == 'e')
                && digits < text.length()
                && afterDigits(text, digits) == text.length();
    }

    private static int afterSign(String text, int at) {
        boolean signed = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
        return signed ? at + 1 : at;
    }

    private static int afterDigits(String text, int at) {
        int end = at;
        while (end < text.length() && NumberParts.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    @Override
    public String message(String text) {
        return NumberForm.isTooLong(text)
                ? NumberForm.tooLong(text)
                : LexicalForm.isNot(text, noun(text));
    }

    private String noun(String text) {
        return isWhole(text) && datatype.noun().equals("a whole number")
                ? "a whole number" + range().words()
                : datatype.noun();
    }

    @Override
    public String remedy(String text) {
        if (NumberForm.isTooLong(text)) {
            return NumberForm.SHORTEN;
        }
        boolean isInteger = datatype.kind() == BuiltInDatatype.Kind.INTEGER;
        if (isInteger && isWhole(text)) {
            return "Write a number" + range().words() + ".";
        }
        NumberParts percent = NumberParts.parse(text.replace(" ", ""), '.', (char) 0);
        if (!isInteger && percent != null && percent.percent() != 0) {
            return percentRemedy(text, percent);
        }
        if (!isInteger && text.matches("[-+]?[0-9]{1,9}([.][0-9]{1,9})?[eE][+]?[0-9]{1,2}")) {
            return "Write " + new BigDecimal(text).toPlainString() + ".";
        }
        Set<String> meant = meant(text);
        return meant.isEmpty() ? example() : otherMarks(meant);
    }

    private static String percentRemedy(String text, NumberParts number) {
        char sign = number.percent();
        return "Write %s if the column counts in %s. If not, write %s, or set a \"format\" with the sign in the metadata, such as \"#0.##%s\"."
                .formatted(
                        text.replace(String.valueOf(sign), "").strip(),
                        sign == NumberParts.PER_MILLE ? "per mille" : "per cent",
                        number.canonical((char) 0),
                        sign);
    }

    /** Returns what a text may mean if its marks are those of other countries. */
    private Set<String> meant(String text) {
        Set<String> meant = new LinkedHashSet<>();
        if (text.indexOf(',') < 0 && datatype.kind() != BuiltInDatatype.Kind.INTEGER) {
            return meant;
        }
        addMeant(text, ',', '.', meant);
        addMeant(text, '.', ',', meant);
        return meant;
    }

    private void addMeant(String text, char decimalMark, char groupMark, Set<String> meant) {
        NumberParts parts = NumberParts.parse(text, decimalMark, groupMark);
        String number =
                parts == null || !parts.isInThousands(groupMark)
                        ? null
                        : parts.canonical(groupMark);
        if (number != null && read(number) != null) {
            meant.add(number);
        }
    }

    private String otherMarks(Set<String> meant) {
        String write = "Write " + String.join(" or ", meant);
        if (datatype.kind() == BuiltInDatatype.Kind.INTEGER) {
            return write + " if the mark is between thousands; a fraction is not allowed here.";
        }
        return write
                + (meant.size() > 1 ? ", whichever is meant" : "")
                + ". If the column is written with decimal commas, set \"decimalChar\": \",\" in"
                + " the metadata.";
    }

    private String example() {
        return switch (datatype.kind()) {
            case INTEGER ->
                    range().words().startsWith(" from")
                            ? "Write digits only," + range().words() + "."
                            : "Write digits only, such as 150" + range().words() + ".";
            case DECIMAL -> "Write digits with a point before the fraction, such as 12.5.";
            default -> "Write a number such as 12.5 or 1.25e1.";
        };
    }
}
