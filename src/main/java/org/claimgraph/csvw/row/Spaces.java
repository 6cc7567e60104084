package org.claimgraph.csvw.row;

/** White space as XML Schema treats it (XML Schema, part 2, section 4.3.6). */
final class Spaces {

    private Spaces() {}

    /** Returns the text with each tab and line break as a space. */
    static String replaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
            }
        }
        return text;
    }

    /** Returns the text with single spaces, and none at the ends; the same object if it is so. */
    static String collapsed(String text) {
        boolean before = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || isBreak(c);
            if (space && (before || c != ' ')) {
                return rewritten(text);
            }
            before = space;
        }
        return before && !text.isEmpty() ? rewritten(text) : text;
    }

    private static String rewritten(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || isBreak(c);
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    /** Returns the text without white space at its ends. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || isBreak(c);
    }

    private static boolean isBreak(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
