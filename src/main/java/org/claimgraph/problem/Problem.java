package org.claimgraph.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the user's data that is wrong or worth a look: where it is, what is wrong, what to
 * do.
 *
 * @param code the stable code, to look up and to filter by
 * @param severity how much it matters
 * @param place the cell, row, table or metadata line
 * @param value the cell's text, its first 1,000 characters at most; empty where the problem is not
 *     about one value
 * @param message what is wrong, as the rest of a line after the place, quoting the value; no full
 *     stop
 * @param remedy what to do, in whole sentences; empty if the message is enough
 * @param rule the property of the metadata that the value breaks; null for none
 * @param mark the character of the cell that is wrong; null where the whole cell is, or none is
 *     known
 * @param related other places that belong to it, such as the row that has the same key
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        Place place,
        String value,
        String message,
        String remedy,
        @Nullable Rule rule,
        @Nullable Mark mark,
        List<Related> related) {

    private static final int MAX_QUOTE = 80;
    private static final int MAX_VALUE = 1_000;

    /** Makes a problem of its parts; a very long value is cut. */
    public Problem {
        value = beginning(value, MAX_VALUE);
        related = List.copyOf(related);
    }

    /** Returns a problem with its code's default severity. */
    public static Problem of(
            ProblemCode code, Place place, String value, String message, String remedy) {
        return new Problem(
                code, code.severity(), place, value, message, remedy, null, null, List.of());
    }

    /** Returns the same problem with this rule; null for none. */
    public Problem against(@Nullable Rule broken) {
        return new Problem(code, severity, place, value, message, remedy, broken, mark, related);
    }

    /** Returns the same problem at one character of its cell; null for the whole cell. */
    public Problem at(@Nullable Mark character) {
        return new Problem(code, severity, place, value, message, remedy, rule, character, related);
    }

    /** Returns the same problem with the places that belong to it. */
    public Problem with(List<Related> places) {
        return new Problem(code, severity, place, value, message, remedy, rule, mark, places);
    }

    /** Returns the same problem in other words. */
    public Problem saying(String words) {
        return new Problem(code, severity, place, value, words, remedy, rule, mark, related);
    }

    /** Returns the same problem with another remedy. */
    public Problem advising(String advice) {
        return new Problem(code, severity, place, value, message, advice, rule, mark, related);
    }

    /** Returns the same problem with another severity. */
    public Problem as(Severity other) {
        return other == severity
                ? this
                : new Problem(code, other, place, value, message, remedy, rule, mark, related);
    }

    /**
     * Returns a value in double quotes as a message shows it: a tab as {@code ⇥}, a line break as
     * {@code ↵}, other control and invisible characters as {@code \}{@code uXXXX}, and at most 80
     * characters.
     */
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        String shown = beginning(value, MAX_QUOTE);
        shown.codePoints().forEach(c -> appendVisible(quoted, c));
        return quoted.append(shown.length() < value.length() ? "…\"" : "\"").toString();
    }

    /** Returns a text with control and invisible characters as {@code \}{@code uXXXX}. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> appendVisible(shown, c));
        return shown.toString();
    }

    /** Returns the first characters of a text, without splitting a surrogate pair. */
    private static String beginning(String text, int characters) {
        return text.length() <= characters
                ? text
                : text.substring(
                        0,
                        text.offsetByCodePoints(
                                0, Math.min(text.codePointCount(0, text.length()), characters)));
    }

    private static void appendVisible(StringBuilder out, int codePoint) {
        if (codePoint == '\t' || codePoint == '\n') {
            out.append(codePoint == '\t' ? '⇥' : '↵');
            return;
        }
        int type = Character.getType(codePoint);
        boolean invisible =
                switch (type) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR ->
                            true;
                    case Character.SPACE_SEPARATOR -> codePoint != ' ';
                    default -> codePoint == 0xFFFD;
                };
        if (invisible) {
            out.append(String.format("\\u%04X", codePoint));
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    /** Returns the lines a person reads: place, message and code, then the remedy, indented. */
    @Override
    public String toString() {
        return remedy.isEmpty() ? headline() : headline() + "\n  " + Printable.of(remedy);
    }

    /** Returns the same lines and, behind the remedy, the rule. */
    public String withRule() {
        String advice = rule == null ? remedy : (remedy + " Rule: " + rule + ".").strip();
        return advice.isEmpty() ? headline() : headline() + "\n  " + Printable.of(advice);
    }

    private String headline() {
        String head =
                switch (severity) {
                    case ERROR, NONE -> place + ": ";
                    case WARNING -> place + ": warning: ";
                    case INFO -> place + ": note: ";
                };
        return head + Printable.of(message) + " (" + code + ")";
    }
}
