package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as reports write it: with marks between groups of digits, shortened, or in English
 * words up to a hundred.
 */
final class StatedNumber {

    private static final Pattern FIGURE =
            Pattern.compile("(?<number>[0-9][0-9.,'\u2019 ]*?)\\s*(?<scale>[a-z]+)?\\.?");
    private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:([.,'\u2019 ])[0-9]{3})+");
    private static final Pattern GROUPED_FRACTION =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");

    private static final Map<String, String> SCALES =
            Map.ofEntries(
                    Map.entry("dozen", "12"),
                    Map.entry("score", "20"),
                    Map.entry("hundred", "100"),
                    Map.entry("k", "1000"),
                    Map.entry("thousand", "1000"),
                    Map.entry("m", "1000000"),
                    Map.entry("mn", "1000000"),
                    Map.entry("mio", "1000000"),
                    Map.entry("million", "1000000"),
                    Map.entry("b", "1000000000"),
                    Map.entry("bn", "1000000000"),
                    Map.entry("billion", "1000000000"));

    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));

    private StatedNumber() {}

    /**
     * Returns a number in digits, with a point before a fraction.
     *
     * @param text the number in small letters
     * @return the digits; null when the text is not a number
     */
    static @Nullable String digits(String text) {
        Matcher figure = FIGURE.matcher(text);
        BigDecimal number = figure.matches() ? figure(figure) : words(text);
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal figure(Matcher figure) {
        String scale = figure.group("scale");
        String factor = scale == null ? "1" : SCALES.get(scale);
        String number = plain(figure.group("number").strip());
        return factor == null || number == null
                ? null
                : new BigDecimal(number).multiply(new BigDecimal(factor));
    }

    /** A mark before three digits is between groups, also where it could be before a fraction. */
    private static @Nullable String plain(String number) {
        if (GROUPS.matcher(number).matches()) {
            return number.replaceAll("[^0-9]", "");
        }
        if (GROUPED_FRACTION.matcher(number).matches()) {
            int point = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
            return number.substring(0, point).replaceAll("[^0-9]", "")
                    + "."
                    + number.substring(point + 1);
        }
        return PLAIN.matcher(number).matches() ? number.replace(',', '.') : null;
    }

    private static @Nullable BigDecimal words(String text) {
        String rest = text.startsWith("half a dozen") ? text.replace("half a dozen", "six") : text;
        String[] words = rest.split("[ -]+", -1);
        int last = words.length - 1;
        String scale = words[last].length() < 3 ? null : SCALES.get(words[last]);
        Integer number = scale == null ? upToHundred(words, last + 1) : upToHundred(words, last);
        if (scale == null) {
            return number == null || text.startsWith("a") ? null : BigDecimal.valueOf(number);
        }
        return number == null && last > 0
                ? null
                : new BigDecimal(scale).multiply(BigDecimal.valueOf(number == null ? 1 : number));
    }

    /** Returns one word, or tens and ones; null when the words are no number. */
    private static @Nullable Integer upToHundred(String[] words, int count) {
        if (count == 1) {
            return WORDS.get(words[0]);
        }
        Integer tens = count == 2 ? WORDS.get(words[0]) : null;
        Integer ones = count == 2 ? WORDS.get(words[1]) : null;
        return tens == null || ones == null || tens < 20 || ones > 9 || words[1].startsWith("a")
                ? null
                : tens + ones;
    }
}
