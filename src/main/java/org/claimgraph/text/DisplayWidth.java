package org.claimgraph.text;

/**
 * How many columns of a terminal a text takes: two for a wide character of East Asia, none for what
 * combines with the one before it, one for any other.
 *
 * <p>Wide are the ranges that Unicode's East Asian Width (UAX #11) gives as W or F, and emoji.
 */
public final class DisplayWidth {

    /** Pairs of first and last code points, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648,
        0x2653, 0x26A1, 0x26A1, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x2705, 0x2705, 0x274C, 0x274C,
        0x2753, 0x2755, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2E80, 0x303E, 0x3041,
        0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
        0x18CFF, 0x1AFF0, 0x1B2FF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D,
        0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3E0, 0x1F3F0, 0x1F3F8,
        0x1F43E, 0x1F440, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F550, 0x1F567, 0x1F5FB, 0x1F64F, 0x1F680,
        0x1F6C5, 0x1F6D0, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000,
        0x3FFFD
    };

    /** Characters before the soft hyphen take one column each. */
    private static final int FIRST_UNUSUAL = 0xAD;

    private DisplayWidth() {}

    /** Returns the width of a text without line breaks. */
    public static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            width += of(codePoint);
            at += Character.charCount(codePoint);
        }
        return width;
    }

    /** Returns the width of one character. */
    static int of(int codePoint) {
        if (codePoint < FIRST_UNUSUAL) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isHangulPart(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
        };
    }

    /** Vowels and final consonants of Korean syllables are drawn under or beside the first one. */
    private static boolean isHangulPart(int codePoint) {
        return codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    private static boolean isWide(int codePoint) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else if (codePoint < WIDE[2 * middle]) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
