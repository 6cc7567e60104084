package org.claimgraph.csvw.datatype;

import org.claimgraph.csvw.datatype.ExpressionGroups.Kind;

/** How an engine writes what engines write differently. */
interface ExpressionSyntax {

    /** RE2/J's, for expressions that it can match. */
    ExpressionSyntax LINEAR =
            new ExpressionSyntax() {
                @Override
                public String open(Kind kind, int number) {
                    return "(?:";
                }

                @Override
                public String close(int number) {
                    return ")";
                }

                @Override
                public String boundary(boolean isOne) {
                    return isOne ? "\\b" : "\\B";
                }

                @Override
                public String property(char letter, String name) {
                    return "\\" + letter + "{" + name + "}";
                }

                @Override
                public String reference(int number, int place) {
                    return "";
                }
            };

    /** Returns the beginning of a group. */
    String open(Kind kind, int number);

    /** Returns the end of a group. */
    String close(int number);

    /** Returns a place where a word begins or ends, or where none does. */
    String boundary(boolean isOne);

    /** Returns the set of a property of Unicode. */
    String property(char letter, String name);

    /** Returns a back-reference at a place. */
    String reference(int number, int place) throws ExpressionException;

    /**
     * Java's.
     *
     * <p>In ECMAScript a back-reference to a group that took no part matches nothing; in Java it
     * fails. So an empty group at the end of each group notes that it took part. Words are of
     * ASCII, unlike those of Java's {@code \b}.
     *
     * @param groups the groups of the expression, from reading it before
     */
    record Backtracking(ExpressionGroups groups) implements ExpressionSyntax {

        private static final String AFTER_WORD = "(?<=[" + CharacterSets.WORD + "])";
        private static final String NOT_AFTER_WORD = "(?<![" + CharacterSets.WORD + "])";
        private static final String BEFORE_WORD = "(?=[" + CharacterSets.WORD + "])";
        private static final String NOT_BEFORE_WORD = "(?![" + CharacterSets.WORD + "])";

        @Override
        public String open(Kind kind, int number) {
            return switch (kind) {
                case AHEAD -> "(?=";
                case NOT_AHEAD -> "(?!";
                case BEHIND -> "(?<=";
                case NOT_BEHIND -> "(?<!";
                case CAPTURE -> groups.isReferred(number) ? "(?<text" + number + ">(?:" : "(?:";
                case PLAIN -> "(?:";
            };
        }

        @Override
        public String close(int number) {
            return groups.isReferred(number) ? ")(?<took" + number + ">))" : ")";
        }

        @Override
        public String boundary(boolean isOne) {
            return isOne
                    ? "(?:"
                            + AFTER_WORD
                            + NOT_BEFORE_WORD
                            + "|"
                            + NOT_AFTER_WORD
                            + BEFORE_WORD
                            + ")"
                    : "(?:"
                            + AFTER_WORD
                            + BEFORE_WORD
                            + "|"
                            + NOT_AFTER_WORD
                            + NOT_BEFORE_WORD
                            + ")";
        }

        /** A script needs {@code Is} before it; a category, such as Lu, does not. */
        @Override
        public String property(char letter, String name) {
            return "\\" + letter + "{" + (name.length() > 2 ? "Is" + name : name) + "}";
        }

        @Override
        public String reference(int number, int place) throws ExpressionException {
            return groups.isEmpty(number, place)
                    ? "(?:)"
                    : "(?:\\k<text%1$d>|(?!\\k<took%1$d>))".formatted(number);
        }
    }
}
