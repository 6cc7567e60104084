package org.claimgraph.csvw.metadata;

/** The syntax of language tags (BCP 47, section 2.1) and how two are compared. */
public final class LanguageTags {

    private LanguageTags() {}

    /** Returns whether a text has the form of a language tag. */
    public static boolean isTag(String text) {
        String[] parts = text.split("-", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 8 || !isLettersAndDigits(part)) {
                return false;
            }
        }
        boolean isPrivate = parts[0].equalsIgnoreCase("x") || parts[0].equalsIgnoreCase("i");
        boolean isLanguage = parts[0].length() >= 2 && isLetters(parts[0]);
        return isLanguage || (isPrivate && parts.length > 1);
    }

    private static boolean isLettersAndDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * Returns whether two tags agree as far as the shorter goes; {@code und} agrees with any
     * (Metadata Vocabulary, section 6.5.1).
     */
    public static boolean agree(String one, String other) {
        if (one.equals("und") || other.equals("und")) {
            return true;
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return longer.regionMatches(true, 0, shorter, 0, shorter.length())
                && (longer.length() == shorter.length() || longer.charAt(shorter.length()) == '-');
    }
}
