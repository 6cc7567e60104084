package org.claimgraph.csvw.datatype;

/**
 * Reads a set of characters in brackets within a regular expression (section 15.10.2.13), and
 * writes it. Not thread-safe.
 */
final class SetReader {

    /** A hyphen that is a member. */
    private static final String HYPHEN = "\\x{2D}";

    private final ExpressionCursor cursor;
    private final EscapeReader escapes;
    private final StringBuilder out;

    SetReader(ExpressionCursor cursor, EscapeReader escapes, StringBuilder out) {
        this.cursor = cursor;
        this.escapes = escapes;
        this.out = out;
    }

    /** Reads what is after the opening bracket, with the closing one. */
    void read() throws ExpressionException {
        boolean others = cursor.take("^");
        if (cursor.take("]")) {
            out.append(others ? "[" : "[^").append(CharacterSets.ALL).append(']');
            return;
        }
        out.append(others ? "[^" : "[");
        while (!cursor.take("]")) {
            if (!cursor.hasNext()) {
                throw new ExpressionException("a [ is not closed");
            }
            member();
        }
        out.append(']');
    }

    /** Reads a character, a range or a named set. */
    private void member() throws ExpressionException {
        int first = character();
        boolean isRange = first >= 0 && cursor.isNext("-") && cursor.has(2) && !cursor.isNext("-]");
        if (!isRange) {
            return;
        }
        cursor.take("-");
        int mark = out.length();
        int last = character();
        if (last < 0) {
            out.insert(mark, HYPHEN);
            return;
        }
        if (last < first) {
            throw new ExpressionException("a range within brackets is in reverse order");
        }
        out.insert(mark, '-');
    }

    /** Reads and writes one member; returns its character, or -1 when it is a named set. */
    private int character() throws ExpressionException {
        if (!cursor.take("\\")) {
            return write(cursor.take());
        }
        if (cursor.take("b")) {
            return write('\b');
        }
        String named = escapes.set();
        if (named != null) {
            out.append(named);
            return -1;
        }
        return write(escapes.character());
    }

    private int write(int c) {
        out.append(CharacterSets.written(c));
        return c;
    }
}
