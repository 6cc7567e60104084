package org.claimgraph.csvw.datatype;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that must match a whole text. Matching takes linear time: at most a few
 * thousand steps for each character, whatever the expression.
 *
 * <p>RE2/J guarantees this, but on short texts it is several times slower than Java's engine, which
 * guarantees nothing. So Java's engine is tried first where that is safe: on short texts, with
 * expressions that are not nested, and for a limited number of steps. If it has not decided by
 * then, RE2/J decides. Both get the same expression, in syntax that they interpret in the same way.
 */
final class RegularExpression {

    private static final int SHORT = 64;
    private static final int FLAT = 3;
    private static final int STEPS = 2_000;

    private final String written;
    private final Pattern linear;
    private final java.util.regex.@Nullable Pattern quick;

    private RegularExpression(
            String written, Pattern linear, java.util.regex.@Nullable Pattern quick) {
        this.written = written;
        this.linear = linear;
        this.quick = quick;
    }

    /**
     * Compiles an expression of ECMAScript.
     *
     * @throws ExpressionException when it is not one, or one that cannot be used
     */
    static RegularExpression compile(String written) throws ExpressionException {
        ExpressionReader reader = new ExpressionReader(written);
        String same = reader.read();
        boolean quick = reader.deepest() <= FLAT && !reader.isVaried();
        try {
            return new RegularExpression(
                    written,
                    Pattern.compile(same),
                    quick ? java.util.regex.Pattern.compile(same) : null);
        } catch (PatternSyntaxException unknown) {
            throw new ExpressionException("it names an unknown Unicode property");
        }
    }

    /** Returns whether a text matches as a whole. */
    boolean matches(String text) {
        if (quick != null && text.length() <= SHORT) {
            try {
                return quick.matcher(new CountedText(text)).matches();
            } catch (TooManySteps undecided) {
                return linear.matches(text);
            }
        }
        return linear.matches(text);
    }

    /** Returns whether a text matches, by RE2/J alone. */
    boolean matchesLinearly(String text) {
        return linear.matches(text);
    }

    /** Returns the expression as it was written. */
    @Override
    public String toString() {
        return written;
    }

    /** Thrown when Java's engine has used up its steps. */
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
            if (++steps > STEPS) {
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
