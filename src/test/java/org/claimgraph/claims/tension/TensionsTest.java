package org.claimgraph.claims.tension;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Told;
import org.junit.jupiter.api.Test;

/** What rules 23 to 35 have in common. */
class TensionsTest {

    @Test
    void theyAreNoConflicts() {
        Told told =
                Told.of(
                        """
                        d1-p01a now  asserts turkey shells kubri on 2016-01-09 certainty possible
                        d2-p01a sana asserts turkey shells kubri on 2016-01-09
                        """);

        assertThat(told.findings(new HedgeRule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.kind()).isEqualTo(Kind.TENSION);
                            assertThat(finding.claims()).containsExactly("d1-p01a", "d2-p01a");
                            assertThat(finding.cores()).containsExactly(told.core("d1-p01a"));
                        });
    }

    /** Ten thousand claims of one matter, which differ in what they say, are one finding. */
    @Test
    void manyTellingsAreOneFinding() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            lines.append(
                    "d%1$d-p01a v%1$d asserts turkey shells kubri on 2016-01-09 counting at-least %2$d strikes\n"
                            .formatted(i, i + 1));
        }
        Told told = Told.of(lines.toString());

        assertThat(told.findings(new DegreeRule()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.claims()).hasSize(10_000));
    }
}
