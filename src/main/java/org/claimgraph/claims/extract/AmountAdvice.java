package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.claims.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Says how to write a number that is not one: the figure in amount, how exact it is in bound.
 *
 * @param number the number, in digits; null when the text gives none
 * @param upper the upper number of a range; null when there is one number
 * @param bound how exact it is; null when nothing is said about that
 * @param hasNoun whether the text says what is counted
 * @param note more to do, as sentences; may be empty
 */
record AmountAdvice(
        @Nullable String number,
        @Nullable String upper,
        @Nullable Bound bound,
        boolean hasNoun,
        String note) {

    /** Longer texts are no numbers, and are not looked at. */
    private static final int MAX_CHARACTERS = 80;

    private record Hedge(Pattern words, Bound bound) {}

    private static final String NUMBER =
            "(?<number>[0-9][0-9.,'\u2019 ]*(?:[a-z]+\\.?)?|[a-z]+(?:[ -][a-z]+){0,2})";
    private static final String NUMBER_AFTER = NUMBER.replace("<number>", "<other>");

    /** How reports speak of numbers they do not know exactly. */
    private static final List<Hedge> HEDGES =
            List.of(
                    before(
                            "(?:ca|c|approx|appr|est)\\.?|circa|about|around|approximately|roughly|some|an estimated|estimated|~|\u2248|\u223c|\\+/-|\u00b1",
                            Bound.ABOUT),
                    before(
                            "no more than|not more than|at most|at the most|up to|as many as|maximum|less than|fewer than|under|below|max\\.?|<=?|\u2264",
                            Bound.AT_MOST),
                    before(
                            "at least|at the least|no fewer than|not fewer than|no less than|not less than|minimum|min\\.?|>=|=>|\u2265|\\+",
                            Bound.AT_LEAST),
                    before("more than|over|above|upwards of|in excess of|>", Bound.MORE_THAN),
                    before("nearly|almost|close to|just under", Bound.NEARLY),
                    after(
                            "\\+|\\+\\+|or more|and more|or higher|at least|minimum|min\\.?|plus",
                            Bound.AT_LEAST),
                    after("or less|or fewer|at most|maximum|max\\.?|-", Bound.AT_MOST),
                    after(
                            "\\?|\\(\\?\\)|~|approx\\.?|or so|-?ish|circa|ca\\.?|est\\.?|estimated",
                            Bound.ABOUT));

    private static final Pattern RANGE =
            Pattern.compile(
                    "(?:(?:between|from|~|about|around|ca\\.?|c\\.)\\s*)?"
                            + NUMBER
                            + "\\s*(?:-|\u2010|\u2011|\u2012|\u2013|\u2014|\u2212|/|\\.\\.+|\\bto\\b|\\band\\b|\\bor\\b|\\bbis\\b)\\s*"
                            + NUMBER_AFTER);
    private static final Pattern COUNTED =
            Pattern.compile("(?<number>.*?[0-9a-z+?])\\s+\\p{L}[\\p{L} ]*");
    private static final Pattern BRACKETED = Pattern.compile("(?<number>[^(\\[]+?)\\s*[(\\[].+");
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<number>[0-9]+)\\s*\\p{L}+\\s*(?:,|;|\\band\\b|&|\\+|/)\\s*[0-9]+\\s*\\p{L}+.*");
    private static final Pattern CURRENCY =
            Pattern.compile("^[$\u20ac\u00a3\u20ba\u20bd\u00a5]\\s*");

    private static final Pattern PERCENT =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:%|pct\\.?|per ?cent)");
    private static final Pattern PER_MILLE =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:\u2030|per ?mille)");

    private static final Pattern MULTIPLE =
            Pattern.compile(
                    "(?:(?:several|a few|few|some|many|multiple)\\s+(?=[dsht]|mil))?(?<word>tens of"
                            + " thousands|hundreds of thousands|tens|dozens?|scores?|hundreds?|thousands?|millions?|several)(?:\\s+of)?");

    private static final Map<String, String> MULTIPLES =
            Map.ofEntries(
                    Map.entry("several", "1"),
                    Map.entry("tens", "10"),
                    Map.entry("dozen", "12"),
                    Map.entry("dozens", "12"),
                    Map.entry("score", "20"),
                    Map.entry("scores", "20"),
                    Map.entry("hundred", "100"),
                    Map.entry("hundreds", "100"),
                    Map.entry("thousand", "1000"),
                    Map.entry("thousands", "1000"),
                    Map.entry("tens of thousands", "10000"),
                    Map.entry("hundreds of thousands", "100000"),
                    Map.entry("million", "1000000"),
                    Map.entry("millions", "1000000"));

    private static final Set<String> UNKNOWN =
            Set.of(
                    "unknown",
                    "unk",
                    "not known",
                    "n/a",
                    "na",
                    "n.a.",
                    "n/k",
                    "nk",
                    "n.k.",
                    "tbd",
                    "tbc",
                    "unclear",
                    "undisclosed",
                    "unspecified",
                    "unconfirmed",
                    "unstated",
                    "undetermined",
                    "not stated",
                    "not given",
                    "not reported",
                    "not available",
                    "no data",
                    "no information",
                    "missing",
                    "null",
                    "nan",
                    "?",
                    "??",
                    "???",
                    "-",
                    "--",
                    "\u2013",
                    "\u2014",
                    "x",
                    ".",
                    "..",
                    "*",
                    "many",
                    "numerous",
                    "multiple",
                    "some",
                    "a few",
                    "few",
                    "a number",
                    "an unknown number",
                    "unknown number");

    private static final Set<String> NOTHING =
            Set.of("none", "no one", "nobody", "nil", "zero", "no", "nothing");

    private static Hedge before(String words, Bound bound) {
        return new Hedge(Pattern.compile("(?:" + words + ")\\s*" + NUMBER), bound);
    }

    private static Hedge after(String words, Bound bound) {
        return new Hedge(Pattern.compile(NUMBER + "\\s*(?:" + words + ")"), bound);
    }

    /** Returns how to write an amount; null when the text says nothing about that. */
    static @Nullable AmountAdvice of(String text) {
        if (text.length() > MAX_CHARACTERS) {
            return null;
        }
        String small = normal(text);
        if (UNKNOWN.contains(small)) {
            return none(
                    "If the document gives no number, leave amount, amount_max, bound and unit empty,"
                            + " and write its words in gist.");
        }
        if (NOTHING.contains(small)) {
            return none(
                    "Write 0 in amount if the document says that there were none; if it gives no"
                            + " number, leave amount, bound and unit empty.");
        }
        String percent = percent(small);
        if (percent != null) {
            return none("Write " + percent + " here, and percent in unit.");
        }
        AmountAdvice parts = parts(small);
        return parts == null ? counted(small) : parts;
    }

    private static AmountAdvice none(String note) {
        return new AmountAdvice(null, null, null, false, note);
    }

    private static AmountAdvice exactly(String number) {
        return new AmountAdvice(number, null, null, false, "");
    }

    private static AmountAdvice bounded(String number, Bound bound) {
        return new AmountAdvice(number, null, bound, false, "");
    }

    private AmountAdvice withNoun() {
        return new AmountAdvice(number, upper, bound, true, note);
    }

    private AmountAdvice with(String more) {
        return new AmountAdvice(number, upper, bound, hasNoun, more);
    }

    /** Returns what to write in which cell. */
    String remedy() {
        if (number == null) {
            return note;
        }
        return (note.isEmpty() ? written() : written() + " " + note);
    }

    private String written() {
        if (upper != null) {
            return "Write %s in amount, %s in amount_max and range in bound.%s"
                    .formatted(
                            number, upper, hasNoun ? " What is counted is written in unit." : "");
        }
        if (bound != null) {
            return "Write %s in amount and %s in bound.%s"
                    .formatted(
                            number,
                            bound.slug(),
                            hasNoun ? " What is counted is written in unit." : "");
        }
        return hasNoun
                ? "Write %s here, and what is counted in unit.".formatted(number)
                : "Write %s in amount.".formatted(number);
    }

    /** Returns how to write the text in amount_max, where it is the upper number of a range. */
    @Nullable String remedyOfUpper() {
        String last = upper == null ? number : upper;
        return last == null ? null : "Write %s in amount_max and range in bound.".formatted(last);
    }

    /** Returns whether there is a number, and nothing is said about what it counts. */
    boolean lacksUnit() {
        return number != null && !hasNoun;
    }

    /** Small letters, plain digits and spaces, without a sign of currency. */
    private static String normal(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .map(c -> Character.isSpaceChar(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        String small = plain.toString().toLowerCase(Locale.ROOT).strip().replaceAll(" +", " ");
        return CURRENCY.matcher(small).replaceFirst("");
    }

    /** A number with another one beside it, which needs a row of its own. */
    private static @Nullable AmountAdvice parts(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            AmountAdvice main = counted(bracketed.group("number"));
            return main == null
                    ? null
                    : main.with("A number in the brackets gets a row of its own, with its unit.");
        }
        Matcher parts = PARTS.matcher(text);
        return parts.matches()
                ? exactly(parts.group("number"))
                        .withNoun()
                        .with("Each other number gets a row of its own, with its unit.")
                : null;
    }

    private static @Nullable AmountAdvice counted(String text) {
        AmountAdvice simple = simple(text);
        if (simple != null) {
            return simple;
        }
        Matcher counted = COUNTED.matcher(text);
        AmountAdvice number = counted.matches() ? simple(counted.group("number")) : null;
        return number == null ? null : number.withNoun();
    }

    /** Returns how to write a number without a noun. */
    private static @Nullable AmountAdvice simple(String text) {
        String exact = StatedNumber.digits(text);
        if (exact != null) {
            return exactly(exact);
        }
        String multiple = multiple(text);
        if (multiple != null) {
            return bounded(multiple, Bound.MULTIPLES);
        }
        AmountAdvice range = range(text);
        return range == null ? hedged(text) : range;
    }

    private static @Nullable AmountAdvice hedged(String text) {
        for (Hedge hedge : HEDGES) {
            Matcher hedged = hedge.words().matcher(text);
            String number =
                    hedged.matches() ? StatedNumber.digits(hedged.group("number").strip()) : null;
            if (number != null) {
                return bounded(number, hedge.bound());
            }
        }
        return null;
    }

    private static @Nullable String multiple(String text) {
        Matcher multiple = MULTIPLE.matcher(text);
        return multiple.matches() ? MULTIPLES.get(multiple.group("word")) : null;
    }

    private static @Nullable AmountAdvice range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return null;
        }
        String one = StatedNumber.digits(range.group("number").strip());
        String other = StatedNumber.digits(range.group("other").strip());
        if (one == null || other == null) {
            return null;
        }
        boolean ascends = new BigDecimal(one).compareTo(new BigDecimal(other)) <= 0;
        return new AmountAdvice(
                ascends ? one : other, ascends ? other : one, Bound.RANGE, false, "");
    }

    private static @Nullable String percent(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return percent.group(1);
        }
        Matcher perMille = PER_MILLE.matcher(text);
        return perMille.matches()
                ? new BigDecimal(perMille.group(1)).movePointLeft(1).toPlainString()
                : null;
    }
}
