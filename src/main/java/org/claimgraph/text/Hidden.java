package org.claimgraph.text;

import java.lang.Character.UnicodeScript;

/** Finds invisible characters, so that two texts that look the same are known to differ. */
public final class Hidden {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int ARABIC_LETTER_MARK = 0x061C;

    /** A character before this one is seen, or is white space or a control character. */
    private static final char FIRST = 0xA0;

    private Hidden() {}

    /** Returns whether a text shows nothing at all. */
    public static boolean isAll(String text) {
        return text.codePoints().noneMatch(Hidden::isSeen);
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    false;
            default -> !isBlankLetter(codePoint);
        };
    }

    /** Fillers of Korean syllables and the blank pattern of Braille count as letters and signs. */
    private static boolean isBlankLetter(int codePoint) {
        return switch (codePoint) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
            default -> false;
        };
    }

    /**
     * Returns the first character that is not seen and does not belong to the script it is in; -1
     * for none. Spaces inside a text are seen.
     */
    public static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                return firstFrom(i, text);
            }
        }
        return -1;
    }

    private static int firstFrom(int start, String text) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (isHidden(codePoint, text, at, end)) {
                return codePoint;
            }
            at = end;
        }
        return -1;
    }

    private static boolean isHidden(int codePoint, String text, int at, int end) {
        boolean isFormat = Character.getType(codePoint) == Character.FORMAT;
        if (!isFormat && !isBlankLetter(codePoint)) {
            boolean isAtAnEnd = at == 0 || end == text.length();
            return isAtAnEnd && codePoint != ' ' && Character.isSpaceChar(codePoint);
        }
        return switch (codePoint) {
            case LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, ARABIC_LETTER_MARK ->
                    text.codePoints().noneMatch(Hidden::isRightToLeft);
            default ->
                    codePoint < ZERO_WIDTH_SPACE
                            || codePoint > ZERO_WIDTH_JOINER
                            || !joins(text, at, end);
        };
    }

    /** Marks have a direction too, and are not letters. */
    private static boolean isRightToLeft(int codePoint) {
        if (!Character.isLetter(codePoint)) {
            return false;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Persian, the scripts of India, Khmer and emoji need joiners and breaks between letters. */
    private static boolean joins(String text, int at, int end) {
        return at > 0
                && end < text.length()
                && needsJoiners(text.codePointBefore(at))
                && needsJoiners(text.codePointAt(end));
    }

    private static boolean needsJoiners(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC, HAN, HIRAGANA, KATAKANA, HANGUL -> false;
            default -> codePoint > FIRST;
        };
    }
}
