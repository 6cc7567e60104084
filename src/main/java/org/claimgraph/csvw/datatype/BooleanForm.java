package org.claimgraph.csvw.datatype;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two texts of a boolean (Tabular Data Model, section 6.4.3); without a format {@code true} and
 * {@code 1}, {@code false} and {@code 0}.
 */
record BooleanForm(String trueText, String falseText) implements LexicalForm {

    static final BooleanForm PLAIN = new BooleanForm("true", "false");

    private static final Set<String> TRUE_WORDS =
            Set.of(
                    "true",
                    "yes",
                    "y",
                    "1",
                    "x",
                    "wahr",
                    "vrai",
                    "verdadero",
                    "doğru",
                    "evet",
                    "ja");
    private static final Set<String> FALSE_WORDS =
            Set.of("false", "no", "n", "0", "falsch", "faux", "falso", "yanlış", "hayır", "nein");

    /** Returns the form of a format such as {@code yes|no}, or null when it is not one. */
    static @Nullable BooleanForm parse(String format) {
        int bar = format.indexOf('|');
        if (bar <= 0 || bar == format.length() - 1 || format.indexOf('|', bar + 1) >= 0) {
            return null;
        }
        return new BooleanForm(format.substring(0, bar), format.substring(bar + 1));
    }

    @Override
    public @Nullable String read(String text) {
        if (text.equals(trueText) || (isPlain() && text.equals("1"))) {
            return "true";
        }
        return text.equals(falseText) || (isPlain() && text.equals("0")) ? "false" : null;
    }

    @Override
    public String message(String text) {
        return LexicalForm.isNot(text, trueText + " or " + falseText);
    }

    @Override
    public String remedy(String text) {
        return isPlain()
                ? "Write true or false, or set the format of the column to your own two words,"
                        + " such as \"yes|no\"."
                : "Write " + meant(text) + ".";
    }

    /** Spreadsheets write their own words for true and false, in the language of the program. */
    private String meant(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (TRUE_WORDS.contains(word)) {
            return trueText;
        }
        return FALSE_WORDS.contains(word) ? falseText : trueText + " or " + falseText;
    }

    @SuppressWarnings("ReferenceEquality") // the one form that also knows 1 and 0
    private boolean isPlain() {
        return this == PLAIN;
    }
}
