package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Kind;
import org.junit.jupiter.api.Test;

/** What rules find in the incident sheet and in the fact-checks, and that they find no more. */
class ExampleFindingsTest {

    @Test
    void everyDisputeOfTheIncidentSheetIsFound() {
        assertThat(conflicts("incident-sheet"))
                .containsExactlyInAnyOrder(
                        "stance r11-p01a r12-p01a",
                        "stance r13-p01a r14-p01a r15-p01a",
                        "amount r11-p01a r12-p01a",
                        "amount r09-p01a r10-p01a",
                        "time db1-b r05-p01a r06-p01a",
                        "place r03-p01a r04-p01a",
                        "means r01-p01a r02-p01a",
                        "object r07-p01a r08-p01a");
    }

    @Test
    void onlyIndependentVoicesAgreeInTheIncidentSheet() {
        assertThat(claims("incident-sheet", Kind.CORROBORATION))
                .contains(
                        "stance p01-a r01-p01a r02-p01a",
                        "stance db1-b r05-p01a",
                        "stance r13-p01a r14-p01a")
                .noneMatch(finding -> finding.contains("r16") || finding.contains("r17"))
                .noneMatch(finding -> finding.contains("db1-a") || finding.contains("p02-a"));
    }

    @Test
    void checkersDisagreeWithClaimantsAndWithEachOther() {
        assertThat(conflicts("fact-checks"))
                .containsExactlyInAnyOrder(
                        "stance c1-a f1-a f3-a",
                        "stance c2-a f2-a f4-a",
                        "stance c1-b f5-a",
                        "stance c1-c f3-b f5-c",
                        "stance c1-d f6-b");
    }

    private static List<String> conflicts(String example) {
        return claims(example, Kind.CONFLICT);
    }

    private static List<String> claims(String example, Kind kind) {
        return ExampleGraph.of(example).report().findings(kind).stream()
                .map(ExampleFindingsTest::words)
                .toList();
    }

    private static String words(Finding finding) {
        return finding.dimension().slug() + " " + String.join(" ", finding.claims());
    }
}
