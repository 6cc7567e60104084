package org.claimgraph.problem.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What the reference says about a problem code.
 *
 * @param summary what the code means, in one sentence
 * @param remedy what to do about such a problem
 * @param markdown the whole section, without its heading
 */
public record ProblemHelp(String summary, String remedy, String markdown) {

    private static final String PAGE = "problems.md";
    private static final Pattern SECTION =
            Pattern.compile(
                    "^## (?<code>[A-Z_]+)\\n(?<text>.*?)(?=^## |\\z)",
                    Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REMEDY =
            Pattern.compile("\\*\\*What to do\\.\\*\\* (?<text>.*?)(?=\\n\\n|\\z)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[(?<text>[^\\]]*)\\]\\([^)]*\\)");

    /** Returns what the reference says about a code, or null when there is no such code. */
    public static @Nullable ProblemHelp of(String code) {
        return all().entrySet().stream()
                .filter(help -> help.getKey().name().equalsIgnoreCase(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Returns what the reference says about all codes. */
    static Map<ProblemCode, ProblemHelp> all() {
        Map<ProblemCode, ProblemHelp> help = new EnumMap<>(ProblemCode.class);
        Matcher sections = SECTION.matcher(page());
        while (sections.find()) {
            help.put(
                    ProblemCode.valueOf(sections.group("code")), ofSection(sections.group("text")));
        }
        return help;
    }

    /**
     * Returns the help of a section. Links lead to other places of the page, so only their text is
     * kept.
     */
    private static ProblemHelp ofSection(String section) {
        String markdown = LINK.matcher(section).replaceAll("${text}").strip();
        String first = plain(markdown.split("\\n\\n", 2)[0]);
        int end = first.indexOf(". ");
        Matcher remedy = REMEDY.matcher(markdown);
        return new ProblemHelp(
                end < 0 ? first : first.substring(0, end + 1),
                remedy.find() ? plain(remedy.group("text")) : first,
                markdown);
    }

    private static String plain(String markdown) {
        return markdown.replace('\n', ' ').replace("`", "").replace("*", "").strip();
    }

    private static String page() {
        try (InputStream page =
                Objects.requireNonNull(ProblemHelp.class.getResourceAsStream(PAGE), PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
