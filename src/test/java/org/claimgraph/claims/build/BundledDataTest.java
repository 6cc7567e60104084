package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.junit.jupiter.api.Test;

class BundledDataTest {

    @Test
    void theTablesHaveNoProblems() {
        assertThat(BundledGraph.problems().list()).isEmpty();
    }

    @Test
    void everyDocumentHasItsClaims() {
        assertThat(BundledGraph.report().documents())
                .extracting(DocumentCount::id)
                .containsExactly("d000", "d001", "d002", "d003", "d004");
        assertThat(BundledGraph.report().documents())
                .allSatisfy(document -> assertThat(document.claims()).isGreaterThanOrEqualTo(15));
    }

    @Test
    void twoSpeakersOfOpposedSidesReportTheFirstShellingOfQarahKubri() {
        List<Finding> across =
                BundledGraph.report().findings(Kind.CORROBORATION_ACROSS_SIDES).stream()
                        .filter(finding -> finding.dimension() == Dimension.STANCE)
                        .toList();

        assertThat(across)
                .extracting(Finding::sentence)
                .containsExactly(
                        "Turkish army shells Qarah Kubri (Turkish shelling of Qarah Kubri, 9 January"
                                + " 2016, 2016-01-09): said independently by El-Dorar (d000-p32a);"
                                + " A'maq (d000-p28b), who stand on opposed sides.");
    }

    @Test
    void theLengthOfTheStripIsAnAmountFinding() {
        assertThat(amounts())
                .filteredOn(finding -> finding.sentence().startsWith("Azaz-Jarabulus border strip"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.claims()).containsExactly("d000-p22e", "d001-p05b");
                            assertThat(finding.gap()).isEqualByComparingTo("0.09");
                        });
    }

    @Test
    void nearlyOneHundredAndFiftyVehiclesAgainstHundredsIsAnAmountFinding() {
        assertThat(amounts())
                .filteredOn(finding -> finding.sentence().contains("vehicles"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.claims()).contains("d003-p01a", "d003-p07a"));
    }

    @Test
    void aCountOfTheDisplacedThatGrowsIsNoFinding() {
        assertThat(amounts()).noneMatch(finding -> finding.sentence().contains("displaced"));
    }

    @Test
    void whoMinedTheBorderIsAnAgentFindingWithoutAWinner() {
        assertThat(BundledGraph.report().findings(Kind.CONFLICT))
                .filteredOn(finding -> finding.dimension() == Dimension.AGENT)
                .extracting(Finding::sentence)
                .containsExactly(
                        "Who lays mines at Strip between Jarabulus and the Turkish border (Mining of the"
                                + " strip between Jarabulus and the border, until 2016-01-19): ISIS according"
                                + " to NOW Lebanon (d000-p04b), Anadolu (d000-p05c); Turkish army according to"
                                + " Sputnik (d002-p24c).");
    }

    private static List<Finding> amounts() {
        return BundledGraph.report().findings(Kind.CONFLICT).stream()
                .filter(finding -> finding.dimension() == Dimension.AMOUNT)
                .toList();
    }
}
