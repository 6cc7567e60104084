package org.claimgraph.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.claimgraph.claims.build.BundledGraph;
import org.claimgraph.claims.compare.Comparison.Difference;
import org.claimgraph.claims.compare.Comparison.Line;
import org.claimgraph.claims.compare.Comparison.Section;
import org.claimgraph.failure.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparerTest {

    private static final Graph GRAPH = BundledGraph.dataset().getDefaultGraph();

    private static Comparison compare(String... what) {
        return new Comparer(GRAPH).of(List.of(what));
    }

    private static Line line(Section section, Facet facet) {
        return section.lines().stream()
                .filter(line -> line.facet() == facet)
                .findFirst()
                .orElseThrow();
    }

    /** A matter by its label, by its IRI, and by a claim that has it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkish army shells Qarah Kubri",
                "core:f13557d56d228abf0082329a75089df6",
                "d000-p28b"
            })
    void matterHasOneSection(String what) {
        Comparison comparison = compare(what);

        assertThat(comparison.sections()).hasSize(1);
        Section section = comparison.sections().get(0);
        assertThat(section.about()).isEqualTo("Turkish army shells Qarah Kubri");
        assertThat(section.tellings())
                .extracting(Telling::id)
                .contains("d000-p28b", "d000-p28c", "d000-p32a");
        assertThat(comparison.toldOnce()).isEmpty();
    }

    @Test
    void lineTellsWhetherTellingsDiffer() {
        Section section = compare("d000-p28b", "d000-p28c", "d000-p32a").sections().get(0);

        assertThat(line(section, Facet.WHO).difference()).isEqualTo(Difference.NONE);
        assertThat(line(section, Facet.MEANS))
                .isEqualTo(
                        new Line(
                                Facet.MEANS,
                                List.of("artillery", "artillery, mortars", ""),
                                Difference.DIFFERENT));
        assertThat(line(section, Facet.GIST).difference()).isEqualTo(Difference.NONE);
    }

    @Test
    void whatSomeLeaveOutIsNoDifference() {
        Section section = compare("d003-p07a", "d003-p08a").sections().get(0);

        assertThat(line(section, Facet.AMOUNT))
                .isEqualTo(
                        new Line(
                                Facet.AMOUNT,
                                List.of("nearly 150 vehicles (135 to 150)", ""),
                                Difference.LEFT_OUT));
    }

    @Test
    void tellingNamesTheWholeChain() {
        Telling telling = compare("d003-p09a", "d003-p08a").sections().get(0).tellings().get(1);

        assertThat(telling.voice()).isEqualTo("Turkish military source (d003)");
        assertThat(telling.through()).isEqualTo("Reuters");
        assertThat(telling.outlet()).isEqualTo("The New Arab");
        assertThat(telling.day()).isEqualTo("2020-02-07");
    }

    /** The headline has another number than its text; another row only repeats the headline. */
    @Test
    void whatRestatesInOtherWordsIsATelling() {
        Comparison comparison = compare("convoy-to-posts-2020-02-07");

        assertThat(comparison.sections()).hasSize(1);
        assertThat(comparison.sections().get(0).tellings())
                .extracting(Telling::id)
                .containsExactly("d003-p01a", "d003-p03a", "d003-p07a");
        assertThat(comparison.restating()).isEqualTo(1);
        assertThat(comparison.toldOnce())
                .extracting(Telling::id)
                .containsExactly("d003-p08a", "d003-p08b");
    }

    @Test
    void findingsBetweenTheTellingsStandBelow() {
        assertThat(compare("convoy-to-posts-2020-02-07").sections().get(0).findings())
                .extracting(found -> found.kind() + " " + found.dimension())
                .contains("conflict amount", "tension degree");
    }

    /** Who did it is in dispute, so that matters differ: the verb keeps them together. */
    @Test
    void eventIsComparedVerbByVerb() {
        Section mining =
                compare("mining-jarabulus-strip").sections().stream()
                        .filter(section -> section.about().endsWith(": lays mines at"))
                        .findFirst()
                        .orElseThrow();

        assertThat(line(mining, Facet.WHO).values()).contains("ISIS", "Turkish army");
        assertThat(line(mining, Facet.WHO).difference()).isEqualTo(Difference.DIFFERENT);
    }

    /** Qarah Kubri lies within northern Aleppo. */
    @Test
    void placeTakesInThePlacesWithinIt() {
        assertThat(tellings(compare("qarah-kubri"))).contains("d000-p28b");
        assertThat(tellings(compare("northern-aleppo"))).contains("d000-p28b", "d000-p21c");
    }

    private static List<String> tellings(Comparison comparison) {
        return comparison.sections().stream()
                .flatMap(section -> section.tellings().stream())
                .map(Telling::id)
                .toList();
    }

    @Test
    void actorCannotBeCompared() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> compare("Anadolu"))
                .withMessage(
                        "Anadolu is no matter, event, place or claim. Name one of these, or several claims.");
    }

    @Test
    void severalThingsMustBeClaims() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> compare("d000-p28b", "qarah-kubri"))
                .withMessage(
                        "Qarah Kubri is no claim. Name several claims, or one matter, event or place.");
    }

    @Test
    void somethingUnknownIsNamedWithWhatIsNear() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> compare("Qarah Kubry"))
                .withMessageContaining("Qarah Kubri");
    }
}
