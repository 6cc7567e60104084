package org.claimgraph.csvw.datatype;

import org.claimgraph.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a type with a format (Tabular Data Model, section 6.4.2).
 *
 * @param datatype the type, which bounds the whole numbers
 * @param decimalMark the character before the fraction
 * @param groupMark the character between groups of digits; 0 for none
 * @param pattern the pattern of the format; null for none
 * @param patternText the pattern as written, for messages; empty for none
 */
record NumberForm(
        BuiltInDatatype datatype,
        char decimalMark,
        char groupMark,
        @Nullable NumberPattern pattern,
        String patternText)
        implements LexicalForm {

    /**
     * The most characters of a number. To convert digits to a number takes quadratic time, also for
     * a program that reads the graph.
     */
    static final int LONGEST = 10_000;

    /** What to do about a number that is longer. */
    static final String SHORTEN = "Shorten it, or give the column the datatype string.";

    @Override
    public @Nullable String read(String text) {
        if (isTooLong(text)) {
            return null;
        }
        if (datatype.kind() == BuiltInDatatype.Kind.FLOATING && isSpecial(text)) {
            return text;
        }
        if (pattern == null && PlainNumberForm.isWhole(text)) {
            return new IntegerRange(datatype).contains(text) ? text : null;
        }
        NumberParts parts = NumberParts.parse(text, decimalMark, groupMark);
        if (parts == null || (pattern != null && !pattern.allows(parts, groupMark))) {
            return null;
        }
        if (parts.exponentMark() != 0 && !mayHaveExponent(parts)) {
            return null;
        }
        return canonical(parts);
    }

    /**
     * Whole and decimal numbers have no exponent, and no number has both an exponent and a percent
     * sign.
     */
    private boolean mayHaveExponent(NumberParts parts) {
        return parts.percent() == 0 && datatype.kind() == BuiltInDatatype.Kind.FLOATING;
    }

    private @Nullable String canonical(NumberParts parts) {
        String number = parts.canonical(groupMark);
        if (datatype.kind() != BuiltInDatatype.Kind.INTEGER) {
            return number;
        }
        boolean whole = parts.fraction().isEmpty() && number.indexOf('.') < 0;
        return whole && new IntegerRange(datatype).contains(number) ? number : null;
    }

    static boolean isSpecial(String text) {
        return text.equals("NaN") || text.equals("INF") || text.equals("-INF");
    }

    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    static String tooLong(String text) {
        return "%s has %,d characters, and a number has %,d at most"
                .formatted(Problem.quote(text), text.length(), LONGEST);
    }

    @Override
    public String message(String text) {
        if (isTooLong(text)) {
            return tooLong(text);
        }
        String form = patternText.isEmpty() ? "" : " of the form " + patternText;
        return LexicalForm.isNot(text, datatype.noun() + form);
    }

    @Override
    public String remedy(String text) {
        if (isTooLong(text)) {
            return SHORTEN;
        }
        if (pattern != null) {
            return "Write a number such as " + pattern.example(decimalMark, groupMark) + ".";
        }
        boolean isInteger = datatype.kind() == BuiltInDatatype.Kind.INTEGER;
        String example = isInteger ? "150" : "12" + decimalMark + "5";
        return "Write digits with "
                + marks()
                + ", such as "
                + example
                + new IntegerRange(datatype).words()
                + ".";
    }

    private String marks() {
        String groups = named(groupMark) + "s or nothing between groups of digits";
        if (datatype.kind() == BuiltInDatatype.Kind.INTEGER) {
            return groupMark == 0 ? "nothing between them" : groups;
        }
        String fraction = "a " + named(decimalMark) + " before the fraction";
        return groupMark == 0 ? fraction : fraction + " and " + groups;
    }

    private static String named(char mark) {
        return switch (mark) {
            case '.' -> "point";
            case ',' -> "comma";
            case ' ', '\u00a0', '\u202f' -> "space";
            default -> "\"" + mark + "\"";
        };
    }
}
