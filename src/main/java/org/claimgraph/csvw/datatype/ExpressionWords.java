package org.claimgraph.csvw.datatype;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what the regular expressions ask for that tables are described with most: ids,
 * codes, digits, addresses. Whoever types a table in a spreadsheet need not read expressions.
 */
final class ExpressionWords {

    private static final String SET = "(?:\\[(?!\\^)[^\\]\\[]+\\]|\\\\d)";
    private static final Pattern REPEATED =
            Pattern.compile("(" + SET + ")(?:([+*])|\\{(\\d+)(,?)(\\d*)\\})");
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?<one>.+)\\((?:\\?:)?(?<mark>\\\\?[^\\w\\\\]|[ ]\\\\?[^\\w\\\\][ ])\\k<one>\\)\\*");
    private static final Pattern MARKED =
            Pattern.compile("(?<one>.+)\\((?:\\?:)?[ ](?<word>\\w+)\\)\\?");
    private static final Pattern ADDRESS = Pattern.compile("https\\?:(\\\\?/){2}(\\\\S|\\.)\\+");
    private static final Pattern PATH = Pattern.compile("\\((?<words>[\\w|-]+)\\)/(?<rest>.+)");
    private static final Pattern RANGE =
            Pattern.compile("\\\\p\\{[A-Za-z]+\\}|(.)-(.)|\\\\(.)|(.)");

    private ExpressionWords() {}

    /** Returns what texts of an expression are, such as {@code 4 digits}; null for no words. */
    static @Nullable String of(String expression) {
        String inner = withoutGroup(expression);
        List<String> alternatives = alternatives(inner);
        if (alternatives.size() == 1) {
            return one(inner);
        }
        List<String> words = new ArrayList<>();
        for (String alternative : alternatives) {
            String word = of(alternative);
            if (word == null) {
                return null;
            }
            words.add(word);
        }
        return String.join(", or ", words);
    }

    private static @Nullable String one(String expression) {
        if (ADDRESS.matcher(expression).matches()) {
            return "an address that begins with http:// or https:// and has no spaces";
        }
        Matcher path = PATH.matcher(expression);
        if (path.matches()) {
            String rest = of(path.group("rest"));
            return rest == null
                    ? null
                    : path.group("words").replace("|", ", ") + " with a slash, and then " + rest;
        }
        Matcher repeated = REPEATED.matcher(expression);
        if (repeated.matches()) {
            return repeated(repeated);
        }
        Matcher joined = JOINED.matcher(expression);
        if (joined.matches()) {
            return joined(of(joined.group("one")), joined.group("mark").replace("\\", ""));
        }
        Matcher marked = MARKED.matcher(expression);
        if (marked.matches()) {
            String one = of(marked.group("one"));
            return one == null
                    ? null
                    : one + ", and then \"" + marked.group("word") + "\" or nothing";
        }
        return expression.matches("\\\\[?*+.]") ? expression.substring(1) : null;
    }

    private static @Nullable String joined(@Nullable String one, String mark) {
        if (one == null) {
            return null;
        }
        return switch (mark) {
            case "-" -> one + ", with single hyphens between them";
            case "_" -> one + ", with single underscores between them";
            case "." -> one + ", with single points between them";
            case " " -> one + ", with single spaces between words";
            default -> one + "; several with \"" + mark + "\" between them";
        };
    }

    private static @Nullable String repeated(Matcher matcher) {
        String set = set(matcher.group(1));
        if (set == null || matcher.group(2) != null) {
            return set;
        }
        String least = matcher.group(3);
        String most = matcher.group(5);
        if (matcher.group(4).isEmpty()) {
            return least + " characters: " + set;
        }
        return (most.isEmpty() ? least + " or more" : least + " to " + most)
                + " characters: "
                + set;
    }

    private static @Nullable String set(String written) {
        if (written.equals("\\d")) {
            return "digits";
        }
        List<String> words = new ArrayList<>();
        Matcher part = RANGE.matcher(written.substring(1, written.length() - 1));
        while (part.find()) {
            boolean isSingle = part.group(3) != null || part.group(4) != null;
            String word = isSingle ? mark(part) : range(part.group());
            if (word == null) {
                return null;
            }
            words.add(word);
        }
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static @Nullable String range(String range) {
        return switch (range) {
            case "a-z" -> "small letters a to z";
            case "A-Z" -> "capital letters A to Z";
            case "0-9", "\\p{N}", "\\p{Nd}" -> "digits";
            case "\\p{L}" -> "letters";
            case "\\p{Lu}" -> "capital letters";
            case "\\p{Ll}" -> "small letters";
            case "a-f" -> "letters a to f";
            case "A-F" -> "letters A to F";
            default -> null;
        };
    }

    private static @Nullable String mark(Matcher part) {
        String mark = part.group(3) == null ? part.group(4) : part.group(3);
        return switch (mark) {
            case "-" -> "hyphens";
            case "_" -> "underscores";
            case "." -> "points";
            case " " -> "spaces";
            case "d" -> part.group(3) == null ? null : "digits";
            default -> mark.matches("[A-Za-z0-9]") ? null : mark;
        };
    }

    private static String withoutGroup(String expression) {
        boolean isGroup =
                expression.startsWith("(") && closing(expression) == expression.length() - 1;
        return isGroup
                ? withoutGroup(
                        expression.substring(
                                expression.startsWith("(?:") ? 3 : 1, expression.length() - 1))
                : expression;
    }

    private static int closing(String expression) {
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> alternatives(String expression) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                parts.add(expression.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(expression.substring(start));
        return parts;
    }

    /** Returns a text as an id: small letters without accents, joined by hyphens. */
    static String asId(String text) {
        return Normalizer.normalize(text.replace('ı', 'i'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
