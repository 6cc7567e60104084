package org.claimgraph.csvw.datatype;

/** The named sets of characters of regular expressions, as the text between brackets. */
final class CharacterSets {

    /** {@code \d} (ECMAScript 5.1, section 15.10.2.12). */
    static final String DIGITS = "0-9";

    /** {@code \D}. */
    static final String NO_DIGITS = "\\x{0}-\\x{2F}\\x{3A}-\\x{10FFFF}";

    /** {@code \w}. */
    static final String WORD = "0-9A-Z_a-z";

    /** {@code \W}. */
    static final String NO_WORD =
            "\\x{0}-\\x{2F}\\x{3A}-\\x{40}\\x{5B}-\\x{5E}\\x{60}\\x{7B}-\\x{10FFFF}";

    /** {@code \s}: white space and ends of lines (sections 7.2 and 7.3). */
    static final String SPACES =
            "\\x{9}-\\x{D}\\x{20}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}"
                    + "\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";

    /** {@code \S}. */
    static final String NO_SPACES =
            "\\x{0}-\\x{8}\\x{E}-\\x{1F}\\x{21}-\\x{9F}\\x{A1}-\\x{167F}\\x{1681}-\\x{1FFF}"
                    + "\\x{200B}-\\x{2027}\\x{202A}-\\x{202E}\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}"
                    + "\\x{3001}-\\x{FEFE}\\x{FF00}-\\x{10FFFF}";

    /** {@code .}: everything but ends of lines. */
    static final String IN_LINE = "\\x{0}-\\x{9}\\x{B}\\x{C}\\x{E}-\\x{2027}\\x{202A}-\\x{10FFFF}";

    /** Every character. */
    static final String ALL = "\\x{0}-\\x{10FFFF}";

    /** {@code \i}: how names begin (XML Schema, part 2, appendix G.4.2.5; XML 1.0). */
    static final String NAME_START =
            ":A-Z_a-z\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{2FF}\\x{370}-\\x{37D}"
                    + "\\x{37F}-\\x{1FFF}\\x{200C}\\x{200D}\\x{2070}-\\x{218F}\\x{2C00}-\\x{2FEF}"
                    + "\\x{3001}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFFD}"
                    + "\\x{10000}-\\x{EFFFF}";

    /** {@code \c}: how names go on. */
    static final String NAME =
            NAME_START + "\\x{2D}\\x{2E}0-9\\x{B7}\\x{300}-\\x{36F}\\x{203F}\\x{2040}";

    private CharacterSets() {}

    /** Returns how a character is written in the subset that all engines interpret alike. */
    static String written(int c) {
        boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return plain ? Character.toString(c) : "\\x{" + Integer.toHexString(c) + "}";
    }
}
