package org.claimgraph.claims.guard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** How the result of a function grows with what it is given. */
enum Growth {
    /** It is all of the texts, one after the other. */
    JOIN {
        @Override
        long most(List<NodeValue> given, long enough) {
            // A separator may stand between any two.
            long separators = given.isEmpty() ? 0 : given.size() * TextMeter.length(given.get(0));
            return total(given) + (given.size() > 2 ? separators : 0);
        }
    },
    /** It is a text in which each match becomes another text. */
    REPLACE {
        @Override
        long most(List<NodeValue> given, long enough) {
            if (given.size() < 3 || !given.stream().allMatch(NodeValue::isLiteral)) {
                return 0;
            }
            // Each character may be a match, and so may the end.
            long matches = TextMeter.length(given.get(0)) + 1;
            boolean isShort =
                    matches * (TextMeter.length(given.get(2)) + 1) <= enough && !hasGroups(given);
            return isShort ? 0 : replaced(given, enough);
        }
    },
    /** It is a format, with as many blanks or zeros as this asks for. */
    PRINT {
        @Override
        long most(List<NodeValue> given, long enough) {
            long most = total(given);
            Matcher widths = WIDTH.matcher(given.isEmpty() ? "" : given.get(0).asString());
            while (widths.find()) {
                String digits = widths.group();
                most += digits.length() > 9 ? enough : Long.parseLong(digits);
            }
            return most;
        }
    },
    /** It is a number with as many digits as the two have. */
    MULTIPLY {
        @Override
        long most(List<NodeValue> given, long enough) {
            long digits = given.stream().mapToLong(Growth::digits).sum();
            return digits > MAX_DIGITS ? enough + 1 : 0;
        }
    };

    /** More than any quantity has, and few enough to be computed with at once. */
    private static final int MAX_DIGITS = 10_000;

    private static final Pattern WIDTH = Pattern.compile("[0-9]+");

    private static final Map<String, Growth> BY_NAME =
            Map.of(
                    "concat", JOIN,
                    "strjoin", JOIN,
                    "collation-key", JOIN,
                    "encode-for-uri", JOIN,
                    "normalize-unicode", JOIN,
                    "replace", REPLACE,
                    "sprintf", PRINT,
                    "multiply", MULTIPLY);

    /** Returns how the function with this IRI grows; null when it does not. */
    static @Nullable Growth of(String function) {
        return BY_NAME.get(function.substring(function.lastIndexOf('#') + 1));
    }

    /**
     * Returns how long the result can be at most, or any number above what is enough to refuse it.
     */
    abstract long most(List<NodeValue> given, long enough);

    private static long total(List<NodeValue> given) {
        return given.stream().mapToLong(TextMeter::length).sum();
    }

    private static boolean hasGroups(List<NodeValue> given) {
        return given.get(2).asString().indexOf('$') >= 0;
    }

    /** Counts what takes the place of each match; a group may be longer than its match. */
    private static long replaced(List<NodeValue> given, long enough) {
        String text = given.get(0).asString();
        String replacement = given.get(2).asString();
        long groups = replacement.chars().filter(c -> c == '$').count();
        long length = text.length();
        Matcher matches;
        try {
            String flags = given.size() > 3 ? given.get(3).asString() : "";
            matches = Pattern.compile(given.get(1).asString(), flags(flags)).matcher(text);
        } catch (PatternSyntaxException saidByTheFunction) {
            return 0;
        }
        while (length <= enough && matches.find()) {
            long longest = 0;
            for (int group = 0; group <= matches.groupCount() && groups > 0; group++) {
                longest = Math.max(longest, matches.end(group) - matches.start(group));
            }
            length += replacement.length() + groups * longest;
        }
        return length;
    }

    private static int flags(String letters) {
        int flags = 0;
        flags |= letters.contains("i") ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        flags |= letters.contains("m") ? Pattern.MULTILINE : 0;
        flags |= letters.contains("s") ? Pattern.DOTALL : 0;
        flags |= letters.contains("x") ? Pattern.COMMENTS : 0;
        flags |= letters.contains("q") ? Pattern.LITERAL : 0;
        return flags;
    }

    private static long digits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength() / 3;
        }
        if (value.isDecimal()) {
            BigDecimal decimal = value.getDecimal();
            return decimal.unscaledValue().bitLength() / 3 + Math.abs((long) decimal.scale());
        }
        return 0;
    }
}
