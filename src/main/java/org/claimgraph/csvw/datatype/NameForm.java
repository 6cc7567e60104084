package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/** Types whose values are recognised by their characters (XML Schema, part 2). */
record NameForm(BuiltInDatatype datatype) implements LexicalForm {

    @Override
    public @Nullable String read(String text) {
        boolean fits =
                switch (datatype) {
                    case ANY_URI -> isUri(text);
                    case LANGUAGE -> isLanguage(text);
                    case NAME -> isName(text) && isNameStart(text.codePointAt(0));
                    case NMTOKEN -> isName(text);
                    case Q_NAME -> isQualifiedName(text);
                    case HEX_BINARY -> isHex(text);
                    case BASE64_BINARY -> isBase64(text);
                    default -> true;
                };
        return fits ? text : null;
    }

    private static boolean isUri(String text) {
        return text.indexOf(' ') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0;
    }

    /** The pattern of xsd:language: {@code [a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*}. */
    private static boolean isLanguage(String text) {
        int run = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' && run > 0) {
                run = 0;
                first = false;
            } else if (isLetter(c) || (!first && NumberParts.isDigit(c))) {
                run++;
            } else {
                return false;
            }
            if (run > 8) {
                return false;
            }
        }
        return run > 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(
                                c ->
                                        isNameStart(c)
                                                || Character.isDigit(c)
                                                || c == '-'
                                                || c == '.'
                                                || c == 0xB7);
    }

    private static boolean isNameStart(int c) {
        return Character.isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isQualifiedName(String text) {
        int colon = text.indexOf(':');
        return isName(text)
                && isNameStart(text.codePointAt(0))
                && colon != 0
                && colon != text.length() - 1
                && text.indexOf(':', colon + 1) < 0;
    }

    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return text.length() % 2 == 0;
    }

    private static boolean isBase64(String text) {
        int count = 0;
        int padding = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = isLetter(c) || NumberParts.isDigit(c) || c == '+' || c == '/';
            if (c == '=') {
                padding++;
            } else if (digit && padding == 0) {
                count++;
            } else if (c != ' ') {
                return false;
            }
        }
        return padding <= 2 && (count + padding) % 4 == 0;
    }

    @Override
    public String message(String text) {
        return LexicalForm.isNot(text, datatype.noun());
    }

    @Override
    public String remedy(String text) {
        return "Write " + datatype.noun() + ".";
    }
}
