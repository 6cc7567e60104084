package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/reference/problems.md to the codes and to what is really printed. */
class ProblemsPageTest {

    private static final String PAGE = "docs/reference/problems.md";

    /** Nothing of this folder counts as a test of a code, or the page would prove itself. */
    private static final Path HERE =
            Path.of("src/test/java/org/claimgraph/docs/ProblemsPageTest.java");

    private static final List<Path> OUR_TESTS =
            List.of(Path.of("src/test/java"), Path.of("src/test/resources"));

    private static final Pattern WORD = Pattern.compile("\\w+");

    static List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>(Mistake.all());
        mistakes.addAll(MistakeBetweenRows.all());
        return mistakes;
    }

    @Test
    void everyCodeHasAHeadingInTheOrderOfTheCodes() {
        List<String> codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::name).toList();

        assertThat(codes(Page.read(PAGE))).containsExactlyElementsOf(codes);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAnExampleAndSaysWhatToDo(ProblemCode code) {
        String section = section(code);

        assertThat(Page.blocks(section, "text")).isNotEmpty();
        assertThat(Page.blocks(section, "text").get(0)).contains("(" + code + ")\n  ");
        assertThat(section).contains("**What to do.**");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theExampleIsWhatIsPrinted(Mistake mistake, @TempDir Path temp) {
        String printed = stable(mistake.printed(temp.resolve("project"))) + "\n";
        if (Page.isRegenerating()) {
            writeExample(mistake.code(), printed);
        }

        assertThat(Page.blocks(section(mistake.code()), "text")).contains(printed);
    }

    @Test
    void someTestMentionsEachCode() throws IOException {
        Set<String> words = new HashSet<>();
        for (Path folder : OUR_TESTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.equals(HERE))
                        .forEach(file -> words.addAll(words(file)));
            }
        }

        assertThat(words)
                .as("words of files under %s", OUR_TESTS)
                .containsAll(Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    private static List<String> words(Path file) {
        String text = new String(bytes(file), StandardCharsets.ISO_8859_1);
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes are the headings in capitals; others introduce them. */
    private static List<String> codes(Page page) {
        return page.sections().keySet().stream()
                .filter(heading -> heading.matches("[A-Z_]+"))
                .toList();
    }

    private static String section(ProblemCode code) {
        return Page.read(PAGE).sections().getOrDefault(code.name(), "");
    }

    /** Puts what is printed in the place of the first example of a section. */
    private static void writeExample(ProblemCode code, String printed) {
        Page page = Page.read(PAGE);
        String section = section(code);
        String old = Page.blocks(section, "text").get(0);
        String text = page.text().replace(section, section.replace(old, printed));
        new Page(page.file(), text).write();
    }

    /** The name of a generation holds the time of its build. */
    private static String stable(String printed) {
        return printed.replaceAll("g-\\d+T\\d+Z-\\p{Alnum}+", "g-20261120T184433524Z-e019");
    }
}
