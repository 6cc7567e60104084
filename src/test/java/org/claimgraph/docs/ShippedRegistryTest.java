package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.docs.ShippedRegistry.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ships in a registry is explained, and the coding handbook lists it. */
class ShippedRegistryTest {

    private static final Path HANDBOOK = Path.of("docs/coding-handbook.md");

    /** A list in the handbook: the heading above it, the registry, and what it shows. */
    record Listed(String heading, String registry, List<Shown> columns) {

        @Override
        public String toString() {
            return heading;
        }

        /** Returns the table of the page below the heading. */
        String onPage(String page) {
            int section = page.indexOf("\n## " + heading + "\n");
            int start = page.indexOf("\n| id |", section) + 1;
            int end = start;
            while (page.startsWith("|", end)) {
                end = page.indexOf('\n', end) + 1;
            }
            return page.substring(start, end);
        }
    }

    static Stream<Listed> lists() {
        return Stream.of(
                new Listed(
                        "Relations",
                        "relations",
                        List.of(
                                ShippedRegistry.ID,
                                Shown.column("reads", "label"),
                                Shown.column("subject", "subject_kind"),
                                Shown.column("object", "object_kind"),
                                ShippedRegistry.MEANING,
                                ShippedRegistry.WORDINGS)),
                new Listed(
                        "Units",
                        "units",
                        List.of(
                                ShippedRegistry.ID,
                                ShippedRegistry.MEANING,
                                Shown.word("how figures compare", "count_kind"),
                                ShippedRegistry.WORDINGS)),
                new Listed(
                        "Shipped means",
                        "means",
                        List.of(
                                ShippedRegistry.ID,
                                Shown.column("reads", "label"),
                                Shown.column("kind", "kind"),
                                ShippedRegistry.MEANING,
                                ShippedRegistry.WORDINGS)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theHandbookListsIt(Listed listed) {
        String current = ShippedRegistry.read(listed.registry()).markdown(listed.columns());
        if (Page.isRegenerating()) {
            String page = Page.read(HANDBOOK.toString()).text();
            new Page(HANDBOOK, page.replace(listed.onPage(page), current)).write();
        }

        assertThat(listed.onPage(Page.read(HANDBOOK.toString()).text()))
                .as("run this test with -Dclaimgraph.regenerate=true to write the list anew")
                .isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource({"relations, 100", "units, 50", "means, 45"})
    void everyRowHasADefinitionAndAnExample(String registry, int atLeast) {
        List<Map<String, String>> rows = ShippedRegistry.read(registry).rows();

        assertThat(rows)
                .hasSizeGreaterThan(atLeast)
                .allSatisfy(
                        row -> {
                            assertThat(row.get("definition"))
                                    .as(row.get("id"))
                                    .endsWith(".")
                                    .doesNotContain("`");
                            assertThat(row.get("example")).as(row.get("id")).endsWith(".");
                        });
    }

    @Test
    void everyRelationSaysInWordsWhatItJoins() {
        assertThat(ShippedRegistry.read("relations").rows())
                .allSatisfy(
                        row -> {
                            assertThat(row.get("subjects")).as(row.get("id")).isNotBlank();
                            assertThat(row.get("objects")).as(row.get("id")).isNotBlank();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"relations", "units", "means"})
    void noTwoRowsAreExplainedInTheSameWords(String registry) {
        for (String column : List.of("definition", "example")) {
            List<String> texts =
                    ShippedRegistry.read(registry).rows().stream()
                            .map(row -> row.get(column))
                            .toList();

            assertThat(texts).as(registry + " " + column).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"relations", "units", "means"})
    void noRowIsBroaderThanItselfByWayOfOthers(String registry) {
        Map<String, String> broader = new HashMap<>();
        ShippedRegistry.read(registry)
                .rows()
                .forEach(row -> broader.put(row.get("id"), row.get("broader")));
        for (String id : broader.keySet()) {
            List<String> way = new ArrayList<>();
            for (String at = id; !at.isEmpty(); at = broader.get(at)) {
                assertThat(way).doesNotContain(at);
                assertThat(broader).containsKey(at);
                way.add(at);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"relations", "units", "means"})
    void aWordingDoesNotStandTwiceInOneRow(String registry) {
        for (Map<String, String> row : ShippedRegistry.read(registry).rows()) {
            List<String> wordings = List.of(row.get("covers").split("; "));
            Set<String> once = new HashSet<>(wordings);

            assertThat(wordings).as(row.get("id")).hasSameSizeAs(once);
        }
    }
}
