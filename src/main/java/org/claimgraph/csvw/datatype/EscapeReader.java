package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * Reads what is after a backslash in a regular expression: a set that has a name, or a character
 * (sections 15.10.2.10 to 15.10.2.12). Not thread-safe.
 */
final class EscapeReader {

    private final ExpressionCursor cursor;
    private final ExpressionSyntax syntax;
    private boolean hasProperties;

    EscapeReader(ExpressionCursor cursor, ExpressionSyntax syntax) {
        this.cursor = cursor;
        this.syntax = syntax;
    }

    /** Returns whether a property of Unicode was read. */
    boolean hasProperties() {
        return hasProperties;
    }

    /** Reads a set with a name, if one comes next; returns its members, or null. */
    @Nullable String set() throws ExpressionException {
        if (!cursor.hasNext()) {
            throw new ExpressionException("there is nothing after the last \\");
        }
        String set =
                switch (cursor.ahead(0)) {
                    case 'd' -> CharacterSets.DIGITS;
                    case 'D' -> CharacterSets.NO_DIGITS;
                    case 'w' -> CharacterSets.WORD;
                    case 'W' -> CharacterSets.NO_WORD;
                    case 's' -> CharacterSets.SPACES;
                    case 'S' -> CharacterSets.NO_SPACES;
                    case 'i' -> CharacterSets.NAME_START;
                    case 'c' -> isControl() ? null : CharacterSets.NAME;
                    default -> null;
                };
        if (set != null) {
            cursor.take();
            return set;
        }
        return cursor.isNext("p{") || cursor.isNext("P{") ? property() : null;
    }

    /** {@code \cJ} is a control character; XML Schema's {@code \c} has no letter behind it. */
    private boolean isControl() {
        return Character.toString(cursor.ahead(1)).matches("[A-Za-z]");
    }

    private String property() throws ExpressionException {
        char letter = cursor.ahead(0);
        cursor.take("p{");
        cursor.take("P{");
        String name = cursor.textBefore('}');
        if (name == null || !name.matches("[A-Za-z_]+(=[A-Za-z_]+)?")) {
            throw new ExpressionException("a \\p{ is not closed, or names no Unicode property");
        }
        String property = syntax.property(letter, name.substring(name.indexOf('=') + 1));
        cursor.take(name + "}");
        hasProperties = true;
        return property;
    }

    /** Reads the text that means one character. */
    int character() throws ExpressionException {
        int c = cursor.take();
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '0' -> 0;
            case 'c' -> cursor.take() % 32;
            case 'x' -> hexadecimal(2);
            case 'u' -> hexadecimal(4);
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new ExpressionException(
                            "ECMAScript has no escape \\" + Character.toString(c));
                }
                yield c;
            }
        };
    }

    private int hexadecimal(int digits) throws ExpressionException {
        String code = cursor.next(digits);
        if (code.length() < digits || !code.matches("[0-9A-Fa-f]+")) {
            throw new ExpressionException("the code of a character is not complete");
        }
        cursor.take(code);
        return Integer.parseInt(code, 16);
    }
}
