package org.claimgraph.claims.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says contents and claims in words, for labels and findings. */
public final class Wording {

    private final Registry registry;

    /** Makes the words from the labels of this registry. */
    public Wording(Registry registry) {
        this.registry = registry;
    }

    /** Returns a content in words, such as {@code Turkish army shells Qarah Kubri, 2016-01-09}. */
    public String content(Content content) {
        StringBuilder words =
                new StringBuilder(core(content.subjects(), content.relation(), content.object()));
        String location = content.location();
        if (location != null && !location.equals(content.object())) {
            words.append(" at ").append(registry.label(location));
        }
        if (content.amount() != null && content.unit() != null) {
            words.append(", ").append(amount(content.amount(), content.unit()));
        }
        if (content.mode() != Mode.ACTUAL) {
            words.append(" (").append(content.mode().slug()).append(')');
        }
        return content.dated()
                ? words.append(", ").append(content.time()).toString()
                : words.toString();
    }

    /** Returns subjects, relation and object in words. */
    public String core(List<String> subjects, Relation relation, @Nullable String object) {
        String who = subjects.stream().map(this::thing).collect(Collectors.joining(" and "));
        String what = who + " " + relation.label();
        return object == null ? what : what + " " + thing(object);
    }

    /**
     * Returns a number with its bound and unit, such as {@code nearly 150 vehicles of any kind}.
     */
    public static String amount(Amount amount, Unit unit) {
        String number = amount.number().stripTrailingZeros().toPlainString();
        String label = unit.label();
        return switch (amount.bound()) {
            case EXACTLY -> number + " " + label;
            case RANGE ->
                    number
                            + " to "
                            + (amount.max() == null
                                    ? "…"
                                    : amount.max().stripTrailingZeros().toPlainString())
                            + " "
                            + label;
            case MULTIPLES -> multiples(number) + " " + label;
            case AT_LEAST, MORE_THAN, AT_MOST, NEARLY, ABOUT ->
                    amount.bound().slug().replace('-', ' ') + " " + number + " " + label;
        };
    }

    /**
     * Returns what a claim does, in words, such as {@code A'maq asserts, negated:}, before its
     * content.
     */
    public String stance(String origin, Stance stance, boolean negated) {
        String who = registry.label(origin);
        String does =
                switch (stance) {
                    case ASSERTS -> who + " asserts";
                    case DENIES -> who + " denies";
                    case DOUBTS -> who + " doubts";
                    case DECLINES -> who + " declines to say";
                    case SILENT -> who + " does not confirm";
                };
        return negated ? does + ", negated: " : does + ": ";
    }

    /** Returns the word of a number when the text gives a word and no number. */
    private static String multiples(String number) {
        return switch (number) {
            case "1" -> "several";
            case "12" -> "dozens of";
            case "100" -> "hundreds of";
            case "1000" -> "thousands of";
            case "10000" -> "tens of thousands of";
            case "100000" -> "hundreds of thousands of";
            case "1000000" -> "millions of";
            default -> "multiples of " + number;
        };
    }

    private String thing(String id) {
        return id.equals(Content.UNSTATED) ? "somebody unstated" : registry.label(id);
    }
}
