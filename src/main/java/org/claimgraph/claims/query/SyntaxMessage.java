package org.claimgraph.claims.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.PrefixMapping;
import org.claimgraph.problem.Problem;

/**
 * Says in plain words why a text is not SPARQL and shows the place. The parser speaks of tokens,
 * and lists all those it would have taken.
 */
final class SyntaxMessage {

    /** A token that is not allowed: its kind, then its text in double quotes with a blank. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "Encountered \" (?:<\\w+>|\"[^\"]*\") \"(?<token>.*) \"\""
                            + " at line (?<line>[0-9]+), column (?<column>[0-9]+)\\.");

    private static final Pattern END = Pattern.compile("Encountered \"<EOF>\" at line .*");

    /** Characters that begin no token, and what was read of one before them. */
    private static final Pattern CHARACTERS =
            Pattern.compile(
                    "Lexical error at line (?<line>[0-9]+), column (?<column>[0-9]+)\\."
                            + " +Encountered: (?:'(?<code>[0-9]+)' \\([0-9]+\\)|<EOF>),?"
                            + "(?: after prefix \"(?<read>.*)\")?");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u[0-9a-fA-F]{4}|.)");

    private static final Pattern IRI_WITH_BLANK = Pattern.compile("<[^<>\\n]*\\s[^<>\\n]*>");

    private final String text;
    private final MeaningMessage meaning;

    /**
     * Makes messages about a text.
     *
     * @param prefixes those that a declaration can be suggested for
     */
    SyntaxMessage(String text, PrefixMapping prefixes) {
        this.text = text;
        this.meaning = new MeaningMessage(text, prefixes);
    }

    /** What is wrong, and where. */
    record Said(SourcePlace place, String words) {}

    /**
     * Returns a message.
     *
     * @param source what the text is, such as the name of its file
     */
    String of(String source, QueryParseException problem) {
        Said said = said(problem);
        return "%s is not SPARQL%s: %s%s"
                .formatted(source, said.place().words(), said.words(), said.place().shown(text));
    }

    private Said said(QueryParseException problem) {
        if (text.isBlank()) {
            return new Said(SourcePlace.UNKNOWN, "it is empty.");
        }
        String message = String.valueOf(problem.getMessage());
        String first = message.lines().findFirst().orElse("");
        Matcher token = TOKEN.matcher(first);
        if (token.matches()) {
            return ofToken(place(token), token.group("token"), message);
        }
        Matcher characters = CHARACTERS.matcher(first);
        if (characters.matches()) {
            return ofCharacters(characters);
        }
        return END.matcher(first).matches() ? ofEnd() : meaning.of(problem, first);
    }

    private static SourcePlace place(Matcher matcher) {
        return new SourcePlace(
                Integer.parseInt(matcher.group("line")), Integer.parseInt(matcher.group("column")));
    }

    private Said ofToken(SourcePlace place, String token, String message) {
        int at = place.index(text);
        if (SparqlWords.isUpdate(token.split(" ", 2)[0])) {
            return new Said(
                    place,
                    token
                            + " changes data, and the graph is made from the tables only."
                            + " Ask with SELECT, ASK, CONSTRUCT or DESCRIBE.");
        }
        if (IRI_WITH_BLANK.matcher(text).region(at, text.length()).lookingAt()) {
            return new Said(place, "an IRI cannot have a blank. Write %20 for it.");
        }
        String before = text.substring(0, at).stripTrailing().toUpperCase(Locale.ROOT);
        String remedy =
                before.endsWith("FILTER")
                        ? " Put what FILTER tests into parentheses."
                        : token.equals(",") && !before.contains("{")
                                ? " Leave it out: variables have blanks between them."
                                : expected(message);
        return new Said(place, Problem.quote(token) + " is not allowed there." + remedy);
    }

    /** Returns what is expected where this is only one thing. */
    private static String expected(String message) {
        List<String> tokens =
                message.lines()
                        .skip(2)
                        .map(String::strip)
                        .filter(line -> line.matches("\"[^\"]+\" \\.\\.\\."))
                        .map(line -> line.substring(1, line.lastIndexOf('"')))
                        .toList();
        boolean isOnly = message.lines().skip(2).filter(line -> !line.isBlank()).count() == 1;
        return isOnly && tokens.size() == 1
                ? " Write " + tokens.get(0).toUpperCase(Locale.ROOT) + " before it."
                : "";
    }

    private Said ofEnd() {
        int end = text.stripTrailing().length();
        String open = unclosed();
        return new Said(
                SourcePlace.of(text, end),
                "it ends too early." + (open.isEmpty() ? "" : " A " + open + " is missing."));
    }

    /** Returns the bracket that closes the innermost open one, or an empty text. */
    private String unclosed() {
        String plain =
                text.replaceAll("\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'", "")
                        .replaceAll("<[^<>\\s]*>|#[^\\n]*", "");
        StringBuilder open = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            int bracket = "{([".indexOf(c);
            if (bracket >= 0) {
                open.append("})]".charAt(bracket));
            } else if (open.length() > 0 && open.charAt(open.length() - 1) == c) {
                open.setLength(open.length() - 1);
            }
        }
        return open.length() == 0 ? "" : open.substring(open.length() - 1);
    }

    private Said ofCharacters(Matcher found) {
        SourcePlace place = place(found);
        int at = place.index(text);
        int code = found.group("code") == null ? -1 : Integer.parseInt(found.group("code"));
        boolean isEnd = code < 0 || code == '\n' || code == '\r';
        // The parser's own form of what it read has escapes; its length is that of the text.
        String escaped = found.group("read");
        int start = escaped == null ? wordBefore(at, code) : at - length(escaped);
        String read = text.substring(start, at);
        if (read.startsWith("\"") || read.startsWith("'")) {
            return inText(SourcePlace.of(text, start), place, read, isEnd);
        }
        String typed = code < 0 ? "" : Character.toString(code);
        if ("“”„«»‘’‚".contains(typed) && !typed.isEmpty()) {
            return new Said(
                    place, typed + " is a typographic quotation mark. Write \" in its place.");
        }
        if (read.isEmpty()) {
            return new Said(place, Problem.quote(typed) + " is not allowed there.");
        }
        String hint = SparqlWords.hint(read).map(words -> " " + words).orElse("");
        return new Said(
                SourcePlace.of(text, start),
                Problem.quote(read) + " is not a word of SPARQL." + hint);
    }

    private static int length(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll("_").length();
    }

    /** At the end of a text the parser does not say which word it was reading. */
    private int wordBefore(int at, int code) {
        int start = at;
        while (code < 0 && start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private Said inText(SourcePlace start, SourcePlace place, String read, boolean isEnd) {
        return isEnd
                ? new Said(
                        start,
                        "the text that begins there is not closed. Write %s at its end."
                                .formatted(read.substring(0, 1)))
                : new Said(
                        place,
                        "a backslash needs another before it: write \\\\ for one backslash.");
    }
}
