package org.claimgraph.problem;

/**
 * Something in the user's data that is wrong or worth a look: where it is, what is wrong, what to
 * do.
 *
 * @param code the stable code, to look up and to filter by
 * @param severity how much it matters
 * @param place the cell, row, table or metadata line
 * @param value the cell's text as it stands; empty where the problem is not about one value
 * @param message what is wrong, as the rest of a line after the place, quoting the value; no full
 *     stop
 * @param remedy what to do, in whole sentences; empty when the message says it all
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        Place place,
        String value,
        String message,
        String remedy) {

    private static final int LONGEST_QUOTE = 80;

    /** Returns a problem with its code's usual severity. */
    public static Problem of(
            ProblemCode code, Place place, String value, String message, String remedy) {
        return new Problem(code, code.severity(), place, value, message, remedy);
    }

    /** Returns the same problem with another severity. */
    public Problem as(Severity other) {
        return other == severity ? this : new Problem(code, other, place, value, message, remedy);
    }

    /**
     * Returns a value in double quotes as a message shows it: control and invisible characters as
     * {@code \}{@code uXXXX}, and at most 80 characters.
     */
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        int end =
                value.offsetByCodePoints(
                        0, Math.min(value.codePointCount(0, value.length()), LONGEST_QUOTE));
        value.substring(0, end).codePoints().forEach(c -> appendVisible(quoted, c));
        return quoted.append(end < value.length() ? "…\"" : "\"").toString();
    }

    private static void appendVisible(StringBuilder out, int codePoint) {
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
        String head =
                switch (severity) {
                    case ERROR, NONE -> place + ": ";
                    case WARNING -> place + ": warning: ";
                    case INFO -> place + ": note: ";
                };
        String line = head + message + " (" + code + ")";
        return remedy.isEmpty() ? line : line + "\n  " + remedy;
    }
}
