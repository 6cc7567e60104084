package org.claimgraph.claims.model;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verb at the beginning of a relation's label. Labels are written as they read after one
 * subject, such as {@code is part of}; after several, {@code are part of} is right.
 */
final class Verb {

    private static final Map<String, String> IRREGULAR =
            Map.of("is", "are", "was", "were", "has", "have", "does", "do", "goes", "go");

    /** A verb, and after it {@code and} or {@code or} and a second one. */
    private static final Pattern FIRST_WORDS =
            Pattern.compile("^(?<verb>\\p{Ll}+)(?:(?<join> (?:and|or) )(?<second>\\p{Ll}+s)\\b)?");

    private Verb() {}

    /** Returns a label as it reads after several subjects; a label that is no verb stays. */
    static String ofSeveral(String label) {
        Matcher words = FIRST_WORDS.matcher(label);
        if (!words.find()) {
            return label;
        }
        String second = words.group("second");
        String verbs =
                second == null
                        ? plural(words.group("verb"))
                        : plural(words.group("verb")) + words.group("join") + plural(second);
        return verbs + label.substring(words.end());
    }

    private static String plural(String verb) {
        String irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            return irregular;
        }
        if (verb.length() > 4 && verb.endsWith("ies")) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        if (verb.matches(".*(?:ss|sh|ch|x|zz|o)es")) {
            return verb.substring(0, verb.length() - 2);
        }
        boolean isSingular = verb.endsWith("s") && !verb.endsWith("ss");
        return isSingular ? verb.substring(0, verb.length() - 1) : verb;
    }
}
