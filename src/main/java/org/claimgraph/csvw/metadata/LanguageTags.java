package org.claimgraph.csvw.metadata;

import org.apache.jena.langtag.LangTags;

/** The syntax of language tags (BCP 47, section 2.1) and how two are compared. */
public final class LanguageTags {

    private LanguageTags() {}

    /** Returns whether a text is a language tag, as Jena accepts it in a literal. */
    public static boolean isTag(String text) {
        return LangTags.check(text);
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
