package org.claimgraph.claims.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters that the ids of a project may have. No alphabet has a character that separates ids
 * in a cell or in an address, and none has an id such as {@code ..}.
 */
public enum IdAlphabet {
    /** Small letters and digits, with single hyphens between them. */
    NARROW(
            "[a-z0-9]+(-[a-z0-9]+)*",
            "small letters a to z, digits, and single hyphens between them"),

    /**
     * Letters and digits first and last; between them also hyphens, underscores and single points.
     */
    WIDE(
            "[A-Za-z0-9]+(([-_]+|[.])[A-Za-z0-9]+)*",
            "letters A to Z and a to z and digits, and between them hyphens, underscores or single"
                    + " points");

    private final String expression;
    private final String words;
    private final Pattern pattern;

    IdAlphabet(String expression, String words) {
        this.expression = expression;
        this.words = words;
        this.pattern = Pattern.compile(expression);
    }

    /** Returns the alphabet with this name, such as {@code wide}; null for none. */
    public static @Nullable IdAlphabet named(String name) {
        return switch (name) {
            case "narrow" -> NARROW;
            case "wide" -> WIDE;
            default -> null;
        };
    }

    /** Returns the ids as a regular expression, as formats in metadata have it. */
    public String expression() {
        return expression;
    }

    /** Returns what ids are made of, in words. */
    public String words() {
        return words;
    }

    /** Returns whether a text is an id. */
    public boolean has(String text) {
        return pattern.matcher(text).matches();
    }

    /** Returns the id that is most like a text; empty when the text has no letter and no digit. */
    public String offered(String text) {
        String plain =
                Normalizer.normalize(text.replace('ı', 'i'), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "");
        return this == NARROW
                ? plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "")
                : plain.replaceAll("[^A-Za-z0-9_.-]+", "-")
                        .replaceAll("\\.{2,}|[.](?=[-_])|(?<=[-_])[.]", "-")
                        .replaceAll("^[-_.]+|[-_.]+$", "");
    }

    /**
     * Returns a text that is the same for ids that look the same, or that a file system or an
     * address may not tell apart (UTS 39, section 4: the skeleton). Of the confusable characters
     * there remain {@code 1}, {@code l} and {@code I}, {@code rn} and {@code m}, {@code 0} and
     * {@code o}.
     */
    public static String look(String id) {
        return id.replace('1', 'l')
                .replace('I', 'l')
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace("rn", "m");
    }
}
