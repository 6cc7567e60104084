package org.claimgraph.mapping.datatype;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Texts that match a regular expression as a whole (Tabular Data Model, section 6.4.1).
 *
 * <p>A text that would take more than a million steps to match counts as not matching: some
 * expressions take time exponential in the length of the text.
 *
 * @param values what the values are besides
 * @param pattern the regular expression
 */
record PatternForm(LexicalForm values, Pattern pattern) implements LexicalForm {

    private static final int MOST_STEPS = 1_000_000;

    /** Returns the form of a format, or null when it is not a regular expression. */
    static @Nullable PatternForm parse(LexicalForm values, String format) {
        try {
            return new PatternForm(values, Pattern.compile(format));
        } catch (PatternSyntaxException notAnExpression) {
            return null;
        }
    }

    @Override
    public @Nullable String read(String text) {
        return matches(text) ? values.read(text) : null;
    }

    private boolean matches(String text) {
        try {
            return pattern.matcher(new CountedText(text)).matches();
        } catch (TooManySteps | StackOverflowError endless) {
            return false;
        }
    }

    @Override
    public String complaint(String text) {
        if (matches(text)) {
            return values.complaint(text);
        }
        return LexicalForm.isNot(text, "of the form " + pattern.pattern());
    }

    @Override
    public String remedy(String text) {
        if (matches(text)) {
            return values.remedy(text);
        }
        return "Write a text that matches " + pattern.pattern() + ".";
    }

    /** Says that matching was given up. */
    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often the matcher looks at it. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private int steps;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
