package org.claimgraph.claims.query;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.PrefixMapping;
import org.claimgraph.claims.query.SyntaxMessage.Said;
import org.claimgraph.text.Nearest;

/** Says in plain words what is wrong with a query whose tokens are all in allowed places. */
final class MeaningMessage {

    private static final Pattern PREFIX =
            Pattern.compile(".*Unresolved prefixed name: (?<prefix>[^:]*):.*");

    private static final Pattern IN_SCOPE =
            Pattern.compile(".*Variable used when already in-scope: (?<variable>\\?\\S+) in .*");

    private static final Pattern NOT_GROUPED =
            Pattern.compile("Non-group key variable in SELECT: (?<variable>\\?\\S+).*");

    /** How the parser begins what it says of anything else. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "^(?:Line:? [0-9]+, column:? [0-9]+: |\\[line: [0-9]+, col: [0-9]+\\] )");

    private final String text;
    private final PrefixMapping prefixes;

    /**
     * Makes messages about a text.
     *
     * @param prefixes those that a declaration can be suggested for
     */
    MeaningMessage(String text, PrefixMapping prefixes) {
        this.text = text;
        this.prefixes = prefixes;
    }

    /**
     * Returns what is wrong.
     *
     * @param first the first line of what the parser says
     */
    Said of(QueryParseException problem, String first) {
        SourcePlace place =
                problem.getLine() > 0
                        ? new SourcePlace(problem.getLine(), problem.getColumn())
                        : SourcePlace.UNKNOWN;
        Matcher prefix = PREFIX.matcher(first);
        if (prefix.matches()) {
            return new Said(place, ofPrefix(prefix.group("prefix")));
        }
        Matcher inScope = IN_SCOPE.matcher(first);
        if (inScope.matches()) {
            String name = inScope.group("variable");
            return new Said(
                    last("(?i)\\bAS\\s+(?=" + Pattern.quote(name) + "\\b)"),
                    name + " has a value already. Give the variable after AS another name.");
        }
        Matcher notGrouped = NOT_GROUPED.matcher(first);
        if (notGrouped.matches()) {
            String name = notGrouped.group("variable");
            return new Said(
                    last("(?i)^[^{]*?SELECT\\b[^{]*?(?=" + Pattern.quote(name) + "\\b)"),
                    "%s is selected beside a count or sum. Add GROUP BY %s, or select SAMPLE(%s)."
                            .formatted(name, name, name));
        }
        String words = PLACE.matcher(first).replaceFirst("");
        return new Said(place, words.endsWith(".") ? words : words + ".");
    }

    /** Returns where the last match ends. */
    private SourcePlace last(String expression) {
        Matcher found = Pattern.compile(expression).matcher(text);
        SourcePlace place = SourcePlace.UNKNOWN;
        while (found.find()) {
            place = SourcePlace.of(text, found.end());
        }
        return place;
    }

    private String ofPrefix(String prefix) {
        Map<String, String> known = prefixes.getNsPrefixMap();
        String namespace = known.get(prefix);
        String said = "the prefix " + prefix + ": is not declared.";
        if (namespace != null) {
            return said + " Add the line PREFIX " + prefix + ": <" + namespace + ">.";
        }
        String hint = Nearest.hint(prefix, known.keySet()).orElse("");
        return hint.isEmpty()
                ? said + " Add a line PREFIX " + prefix + ": <…>."
                : said + " " + hint;
    }
}
