package org.claimgraph.csvw.datatype;

/**
 * How large a part of an expression is, and how much an engine that backtracks may do in it without
 * looking at one character. A count of the characters looked at says nothing about {@code (|){40}},
 * which has 2 to the power of 40 ways to match nothing.
 *
 * @param parts how many parts it has with its repetitions expanded
 * @param ways in how many ways it can match nothing, at most
 * @param work how many parts an engine tries at one place, at most
 */
record ExpressionSize(long parts, long ways, long work) {

    /** A sequence before its first part. */
    static final ExpressionSize SEQUENCE = new ExpressionSize(1, 1, 1);

    /** A character or a set. */
    static final ExpressionSize CHARACTER = new ExpressionSize(1, 0, 1);

    /** A place between characters, or a back-reference. */
    static final ExpressionSize PLACE = new ExpressionSize(1, 1, 2);

    private static final long MANY = 1_000_000;

    ExpressionSize {
        parts = Math.min(parts, MANY);
        ways = Math.min(ways, MANY);
        work = Math.min(work, MANY);
    }

    ExpressionSize then(ExpressionSize next) {
        return new ExpressionSize(
                parts + next.parts, ways * next.ways, work + Math.max(1, ways) * next.work);
    }

    ExpressionSize or(ExpressionSize other) {
        return new ExpressionSize(1 + parts + other.parts, ways + other.ways, work + other.work);
    }

    /** Returns the size of a look ahead or behind, which takes no characters. */
    ExpressionSize asPlace() {
        return new ExpressionSize(parts, Math.max(1, ways), work + 1);
    }

    /** Returns the size of a repetition with *, + or ?. */
    ExpressionSize repeated() {
        return new ExpressionSize(parts + 1, (1 + ways) * Math.max(1, ways), 2 * work + 1);
    }

    /** Returns the size of a repetition with numbers. */
    ExpressionSize repeated(int least, int most) {
        ExpressionSize all = SEQUENCE;
        for (int i = 0; i < least; i++) {
            all = all.then(this);
        }
        ExpressionSize rest = new ExpressionSize(parts, ways + 1, work + 1);
        all = all.then(rest);
        return new ExpressionSize(parts * (most + 1L), all.ways, all.work);
    }
}
