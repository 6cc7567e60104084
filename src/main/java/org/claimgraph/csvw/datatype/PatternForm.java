package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * Texts that match a regular expression as a whole (Tabular Data Model, sections 6.4.5 and 6.4.6).
 *
 * @param values the form that values must have as well
 * @param expression the regular expression
 */
record PatternForm(LexicalForm values, RegularExpression expression) implements LexicalForm {

    /**
     * Returns the form of a format, or null when it cannot be used; {@link #whyUnusable} says why.
     */
    static @Nullable PatternForm parse(LexicalForm values, String format) {
        try {
            return new PatternForm(values, RegularExpression.compile(format));
        } catch (ExpressionException unusable) {
            return null;
        }
    }

    /** Returns why a format cannot be used, or null when it can. */
    static @Nullable String whyUnusable(String format) {
        try {
            RegularExpression.compile(format);
            return null;
        } catch (ExpressionException unusable) {
            return unusable.getMessage();
        }
    }

    @Override
    public @Nullable String read(String text) {
        return expression.matches(text) ? values.read(text) : null;
    }

    @Override
    public String message(String text) {
        if (expression.matches(text)) {
            return values.message(text);
        }
        String words = ExpressionWords.of(expression.toString());
        return words == null
                ? LexicalForm.isNot(text, "of the form " + expression)
                : LexicalForm.isNot(text, "written as this column asks for");
    }

    /** A space that no form allows, or where the text leaves the id that it nearly is. */
    @Override
    public int wrongAt(String text) {
        if (expression.matches(text)) {
            return values.wrongAt(text);
        }
        String id = ExpressionWords.asId(text);
        if (expression.matches(id)) {
            int at = 0;
            while (at < Math.min(id.length(), text.length()) && id.charAt(at) == text.charAt(at)) {
                at++;
            }
            return at;
        }
        boolean hasNoSpaces = expression.toString().contains("\\S");
        for (int at = 0; hasNoSpaces && at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                return at;
            }
        }
        return NOWHERE;
    }

    @Override
    public String remedy(String text) {
        if (expression.matches(text)) {
            return values.remedy(text);
        }
        String words = ExpressionWords.of(expression.toString());
        String form = words == null ? "a text that matches " + expression : words;
        String id = ExpressionWords.asId(text);
        if (!expression.matches(id)) {
            return "Write " + form + ".";
        }
        boolean isOneOfAKind = form.startsWith("a ") || form.startsWith("an ");
        return "Write " + id + (isOneOfAKind ? "." : ", or other " + form + ".");
    }
}
