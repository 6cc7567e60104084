package org.claimgraph.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts without the details that people omit when they type: case, accents, the kind of an
 * apostrophe or dash.
 */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u02BF\u00B4`]");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Pd}_]+");

    private Folded() {}

    /** Returns the text in lower case, without accents: {@code Kilis} for {@code KİLİS}. */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ß", "ss");
        plain = plain.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd');
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        return BREAKS.matcher(plain).replaceAll(" ").strip();
    }
}
