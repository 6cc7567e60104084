package org.claimgraph.csvw.datatype;

import org.claimgraph.csvw.datatype.RegularExpression.Match;
import org.claimgraph.problem.Problem;
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
        Match match = expression.match(text);
        if (match == Match.MATCHES) {
            return values.message(text);
        }
        if (match == Match.TAKES_TOO_LONG) {
            return "The format " + expression + " takes too long to test on " + Problem.quote(text);
        }
        String words = ExpressionWords.of(expression.toString());
        return words == null
                ? LexicalForm.isNot(text, "of the form " + expression)
                : LexicalForm.isNot(text, "written as this column asks for");
    }

    /** A space that no form allows, or where the text leaves the id that it nearly is. */
    @Override
    public int wrongAt(String text) {
        Match match = expression.match(text);
        if (match == Match.MATCHES) {
            return values.wrongAt(text);
        }
        if (match == Match.TAKES_TOO_LONG) {
            return NOWHERE;
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
        Match match = expression.match(text);
        if (match == Match.MATCHES) {
            return values.remedy(text);
        }
        if (match == Match.TAKES_TOO_LONG) {
            return "Write a shorter text, or a format without lookahead, lookbehind and"
                    + " back-references, which takes no longer on one text than on another.";
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
