package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the pages together: every link leads somewhere, and the index leads to every page. */
class PagesTest {

    private static final Path INDEX = Path.of("docs/index.md");

    static List<Page> pages() {
        List<Page> outside =
                Stream.of("CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
                        .map(Page::read)
                        .toList();
        return Stream.concat(Page.all().stream(), outside.stream()).toList();
    }

    static List<Page> decisions() {
        return Page.all().stream()
                .filter(page -> page.file().startsWith("docs/decisions"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFileAndAHeadingInIt(Page page) {
        for (Page.Link link : page.links()) {
            assertThat(link.file()).as("linked from " + page).exists();
            if (link.heading() != null) {
                List<String> headings = Page.read(link.file().toString()).headings();
                assertThat(headings.stream().map(PagesTest::anchor))
                        .as(link + " linked from " + page)
                        .contains(link.heading());
            }
        }
    }

    @Test
    void theIndexLeadsToEveryPage() {
        List<Path> linked =
                Page.read(INDEX.toString()).links().stream().map(Page.Link::file).toList();

        assertThat(Page.all().stream().map(Page::file).filter(file -> !file.equals(INDEX)))
                .isSubsetOf(linked);
    }

    @Test
    void decisionsAreNumberedWithoutGaps() {
        List<String> numbers =
                decisions().stream()
                        .map(page -> page.file().getFileName().toString().substring(0, 4))
                        .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size())
                                .mapToObj("%04d"::formatted)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionHasItsNumberAndThreeParts(Page page) {
        int number = Integer.parseInt(page.file().getFileName().toString().substring(0, 4));

        assertThat(page.text()).startsWith("# " + number + ". ");
        assertThat(page.sections()).containsOnlyKeys("Context", "Decision", "Consequence");
        assertThat(Files.isRegularFile(page.file())).isTrue();
    }

    /** Returns the name under which a heading is linked to, as code hosts make it. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
    }
}
