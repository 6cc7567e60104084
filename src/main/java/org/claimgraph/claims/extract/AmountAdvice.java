package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.claims.model.Bound;
import org.jspecify.annotations.Nullable;

/** Says how to write a vague number: the figure in amount, how exact it is in bound. */
final class AmountAdvice {

    private record Hedge(Pattern words, Bound bound) {}

    /** How reports speak of numbers they do not know exactly. */
    private static final List<Hedge> HEDGES =
            List.of(
                    hedge(
                            "(?:ca|c|approx)\\.?|circa|about|around|approximately|roughly|some|~|\u2248",
                            Bound.ABOUT),
                    hedge(
                            "no more than|not more than|at most|up to|less than|fewer than|under|below|max\\.?|<=?|\u2264",
                            Bound.AT_MOST),
                    hedge("at least|no fewer than|no less than|min\\.?|>=|\u2265", Bound.AT_LEAST),
                    hedge("more than|over|above|>", Bound.MORE_THAN),
                    hedge("nearly|almost|close to", Bound.NEARLY));

    private static final Pattern OR_MORE = Pattern.compile("(\\d+)(?:\\s*\\+| or more)");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*(?:-|\u2013|to)\\s*(\\d+)");
    private static final Pattern COUNTED = Pattern.compile("(\\d+)\\s+\\p{L}[\\p{L} ]*");

    private static final Pattern PERCENT =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:%|pct\\.?|per ?cent)");
    private static final Pattern PER_MILLE =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:\u2030|per ?mille)");

    private static final Map<String, String> MULTIPLES =
            Map.of(
                    "several", "1",
                    "tens", "10",
                    "dozens", "12",
                    "scores", "20",
                    "hundreds", "100",
                    "thousands", "1000",
                    "tens of thousands", "10000",
                    "hundreds of thousands", "100000",
                    "millions", "1000000");

    private AmountAdvice() {}

    private static Hedge hedge(String words, Bound bound) {
        return new Hedge(Pattern.compile("(?:" + words + ")\\s*(\\d+)"), bound);
    }

    /** Returns how to write an amount; null when the text says nothing about that. */
    static @Nullable String of(String text) {
        String small = text.toLowerCase(Locale.ROOT).strip();
        String multiple = MULTIPLES.get(small);
        if (multiple != null) {
            return write(multiple, Bound.MULTIPLES);
        }
        Matcher range = RANGE.matcher(small);
        if (range.matches()) {
            return "Write %s in amount, %s in amount_max and range in bound."
                    .formatted(range.group(1), range.group(2));
        }
        Matcher more = OR_MORE.matcher(small);
        if (more.matches()) {
            return write(more.group(1), Bound.AT_LEAST);
        }
        for (Hedge hedge : HEDGES) {
            Matcher hedged = hedge.words().matcher(small);
            if (hedged.matches()) {
                return write(hedged.group(1), hedge.bound());
            }
        }
        String percent = percent(small);
        if (percent != null) {
            return "Write " + percent + " here, and percent in unit.";
        }
        Matcher counted = COUNTED.matcher(small);
        return counted.matches()
                ? "Write " + counted.group(1) + " here, and what is counted in unit."
                : null;
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

    private static String write(String number, Bound bound) {
        return "Write %s in amount and %s in bound.".formatted(number, bound.slug());
    }
}
