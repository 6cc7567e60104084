package org.claimgraph.csvw.datatype;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that must match a whole text. Matching never hangs, whatever the expression.
 *
 * <p>RE2/J takes linear time: at most a few thousand steps for each character. But on short texts
 * it is several times slower than Java's engine, which guarantees nothing. So Java's engine is
 * tried first where that is safe: on short texts, with expressions that are not nested, and for a
 * limited number of steps. If it has not decided by then, RE2/J decides. Both get the same
 * expression, in syntax that they interpret in the same way.
 *
 * <p>Lookahead, lookbehind and back-references are beyond RE2/J. Java's engine alone decides then,
 * within its steps or not at all.
 */
final class RegularExpression {

    /** What is known of a text. */
    enum Match {
        MATCHES,
        DIFFERS,
        /** Testing it takes too many steps, or more stack than there is. */
        TAKES_TOO_LONG;

        static Match of(boolean isMatch) {
            return isMatch ? MATCHES : DIFFERS;
        }
    }

    /** Tests texts. */
    private interface Engine {
        Match match(String text);
    }

    private static final int SHORT = 64;
    private static final int FLAT = 3;
    private static final int STEPS = 2_000;

    /** The steps without RE2/J: some milliseconds, and a few looks at each character. */
    private static final int STEPS_ALONE = 1_000_000;

    private static final int STEPS_FOR_A_CHARACTER = 20;

    /** The most that Java's engine may do for each step. */
    private static final int MOST_WORK = 3_000;

    private final String written;
    private final Engine engine;

    private RegularExpression(String written, Engine engine) {
        this.written = written;
        this.engine = engine;
    }

    /**
     * Compiles an expression of ECMAScript.
     *
     * @throws ExpressionException when it is not one, or one that cannot be used
     */
    static RegularExpression compile(String written) throws ExpressionException {
        ExpressionReader reader = new ExpressionReader(written, ExpressionSyntax.LINEAR);
        String same = reader.read();
        boolean isSteady = reader.size().work() <= MOST_WORK;
        if (reader.groups().needBacktracking()) {
            if (!isSteady) {
                throw new ExpressionException("it has too many ways to match nothing");
            }
            SteppedPattern alone = backtracking(written, reader.groups());
            return new RegularExpression(
                    written,
                    text -> {
                        int more = STEPS_FOR_A_CHARACTER * Math.min(text.length(), STEPS_ALONE);
                        return alone.match(text, STEPS_ALONE + more);
                    });
        }
        boolean isQuick = isSteady && reader.deepest() <= FLAT && !reader.isVaried();
        return new RegularExpression(
                written,
                new Linear(
                        linear(same),
                        isQuick
                                ? new SteppedPattern(java.util.regex.Pattern.compile(same))
                                : null));
    }

    private static Pattern linear(String same) throws ExpressionException {
        try {
            return Pattern.compile(same);
        } catch (PatternSyntaxException unknown) {
            throw new ExpressionException("it names an unknown Unicode property");
        }
    }

    private static SteppedPattern backtracking(String written, ExpressionGroups groups)
            throws ExpressionException {
        ExpressionSyntax syntax = new ExpressionSyntax.Backtracking(groups);
        String rewritten = new ExpressionReader(written, syntax).read();
        try {
            return new SteppedPattern(java.util.regex.Pattern.compile(rewritten));
        } catch (java.util.regex.PatternSyntaxException unknown) {
            throw new ExpressionException("it names an unknown Unicode property");
        }
    }

    /** Returns whether a text matches as a whole. */
    Match match(String text) {
        return engine.match(text);
    }

    /** Returns whether a text is known to match as a whole. */
    boolean matches(String text) {
        return match(text) == Match.MATCHES;
    }

    /** Returns whether a text matches, by RE2/J alone where that is possible. */
    boolean matchesLinearly(String text) {
        return engine instanceof Linear linear ? linear.all.matches(text) : matches(text);
    }

    /** Returns the expression as it was written. */
    @Override
    public String toString() {
        return written;
    }

    /**
     * RE2/J, after Java's engine where that is quicker.
     *
     * @param all decides in any case
     * @param quick is tried first on short texts
     */
    private record Linear(Pattern all, @Nullable SteppedPattern quick) implements Engine {

        @Override
        public Match match(String text) {
            Match match =
                    quick == null || text.length() > SHORT
                            ? Match.TAKES_TOO_LONG
                            : quick.match(text, STEPS);
            return match == Match.TAKES_TOO_LONG ? Match.of(all.matches(text)) : match;
        }
    }
}
