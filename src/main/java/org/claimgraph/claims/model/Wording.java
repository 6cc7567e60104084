package org.claimgraph.claims.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts contents and claims into words, for labels and findings. */
public final class Wording {

    private static final Pattern BEFORE_THREE_DIGITS =
            Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    private final Registry registry;

    /** Makes the words from the labels of this registry. */
    public Wording(Registry registry) {
        this.registry = registry;
    }

    /** Returns a content in words, such as {@code Turkish army shells Qarah Kubri, 2016-01-09}. */
    public String content(Content content) {
        StringBuilder words = new StringBuilder(core(content));
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

    /** Returns subjects, relation and object or value in words. */
    public String core(Content content) {
        String what = act(content);
        if (content.value() != null) {
            return what + " " + content.value().words();
        }
        return content.object() == null
                ? what
                : what + " " + thing(content.object(), content.relation().objectKind());
    }

    /**
     * Returns subjects and relation in words; the relation agrees with their number: {@code Turkish
     * army and rebels capture}.
     */
    public String act(Content content) {
        String verb = content.relation().label();
        boolean several = content.subjects().size() > 1;
        return subjects(content) + " " + (several ? Verb.ofSeveral(verb) : verb);
    }

    /** Returns the subjects of a content in words, such as {@code Turkish army and rebels}. */
    public String subjects(Content content) {
        return content.subjects().stream()
                .map(subject -> thing(subject, content.relation().subjectKind()))
                .collect(Collectors.joining(" and "));
    }

    /** Returns a number with its bound and unit, such as {@code at least 3,000 vehicles}. */
    public static String amount(Amount amount, Unit unit) {
        String number = number(amount.number());
        String label = unit.label();
        return switch (amount.bound()) {
            case EXACTLY -> number + " " + label;
            case RANGE ->
                    number
                            + " to "
                            + (amount.max() == null ? "…" : number(amount.max()))
                            + " "
                            + label;
            case MULTIPLES -> multiples(number) + " " + label;
            case AT_LEAST, MORE_THAN, AT_MOST, NEARLY, ABOUT ->
                    amount.bound().slug().replace('-', ' ') + " " + number + " " + label;
        };
    }

    /** Returns a number with a comma before each three digits of its whole part. */
    private static String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point);
        return BEFORE_THREE_DIGITS.matcher(whole).replaceAll(",") + fraction;
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
                    case DISCUSSES -> who + " discusses";
                };
        return negated ? does + ", negated: " : does + ": ";
    }

    /**
     * Returns the voices of a chain in words, from the origin on: their labels, joined by {@code
     * >}; {@code ?} for one that is not stated.
     */
    public String chain(List<String> agents) {
        return agents.stream()
                .map(agent -> agent.equals(Content.UNSTATED) ? agent : registry.label(agent))
                .collect(Collectors.joining(" > "));
    }

    /** Returns the word of a number when the text gives a word and no number. */
    private static String multiples(String number) {
        return switch (number) {
            case "1" -> "several";
            case "12" -> "dozens of";
            case "100" -> "hundreds of";
            case "1,000" -> "thousands of";
            case "10,000" -> "tens of thousands of";
            case "100,000" -> "hundreds of thousands of";
            case "1,000,000" -> "millions of";
            default -> "multiples of " + number;
        };
    }

    /** Returns a thing in words: its label, or what stands for one that is not stated. */
    private String thing(String id, Kind kind) {
        if (!id.equals(Content.UNSTATED)) {
            return registry.label(id);
        }
        return switch (kind) {
            case ACTOR -> "somebody";
            case LOCATION -> "some place";
            case EVENT, VALUE, NONE -> "something";
            case ANY -> "somebody or something";
        };
    }
}
