package org.claimgraph.csvw.datatype;

import java.util.regex.Pattern;
import org.claimgraph.csvw.datatype.RegularExpression.Match;

/** Java's regular expressions, which try one way after another, for a limited number of steps. */
record SteppedPattern(Pattern pattern) {

    /**
     * Matches a whole text. Java's engine calls itself for each repetition of a group, so a long
     * text may fill the stack before the steps are used up.
     */
    Match match(String text, int steps) {
        try {
            return Match.of(pattern.matcher(new CountedText(text, steps)).matches());
        } catch (TooManySteps | StackOverflowError undecided) {
            return Match.TAKES_TOO_LONG;
        }
    }

    /** Thrown when the steps are used up. */
    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often the matcher looks at it. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private int left;

        CountedText(String text, int steps) {
            this.text = text;
            this.left = steps;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
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
