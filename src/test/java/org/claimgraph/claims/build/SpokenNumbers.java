package org.claimgraph.claims.build;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of an English sentence: digits, words, and words for more than one. */
final class SpokenNumbers {

    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    entry("a", 1),
                    entry("an", 1),
                    entry("one", 1),
                    entry("two", 2),
                    entry("three", 3),
                    entry("four", 4),
                    entry("five", 5),
                    entry("six", 6),
                    entry("seven", 7),
                    entry("eight", 8),
                    entry("nine", 9),
                    entry("ten", 10),
                    entry("eleven", 11),
                    entry("twelve", 12));

    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000);

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<digits>\\d[\\d,]*(?:\\.\\d+)?)|\\b(?<word>%s)\\b"
                            .formatted(String.join("|", WORDS.keySet())));

    private static final Pattern SCALE = Pattern.compile("[\\s\\u00a0-]+(\\p{L}+)");

    /** Wordings of more than one, and the number of which at least two are meant. */
    private static final Map<String, Integer> MULTIPLES =
            Map.of(
                    "hundreds of thousands", 100_000,
                    "hundreds of", 100,
                    "thousands of", 1000,
                    "dozens of", 12,
                    "several", 1,
                    "many", 1,
                    "a number of", 1,
                    "hours", 1,
                    "meters", 1);

    private SpokenNumbers() {}

    /** Returns the numbers in digits or words: {@code 586,000}, {@code 3 million}, {@code two}. */
    static List<BigDecimal> in(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = number.group("digits");
            BigDecimal value =
                    digits == null
                            ? BigDecimal.valueOf(WORDS.get(number.group("word")))
                            : new BigDecimal(digits.replace(",", ""));
            numbers.add(value.multiply(scale(text, number.end())));
        }
        return numbers;
    }

    /** Returns what the sentence says there are several of: 100 for {@code hundreds of}. */
    static List<BigDecimal> multiplesIn(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        List<BigDecimal> numbers = new ArrayList<>();
        MULTIPLES.forEach(
                (wording, number) -> {
                    if (text.contains(wording)) {
                        numbers.add(BigDecimal.valueOf(number));
                    }
                });
        return numbers;
    }

    private static BigDecimal scale(String text, int from) {
        Matcher next = SCALE.matcher(text).region(from, text.length());
        String word = next.lookingAt() ? next.group(1) : "";
        return BigDecimal.valueOf(SCALES.getOrDefault(word, 1));
    }
}
