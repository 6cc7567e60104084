package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Rules 21 and 22. */
class CoderRuleTest {

    private static final Rule RULE = new CoderRule();

    private static final Told TWO_READINGS =
            Told.nothing()
                    .incident("raid")
                    .then(
                            """
                            d1-p01a now asserts turkey shells isis in raid counting exactly 12 killed coder anna sentence 1.1
                            d1-p01b now asserts turkey shells isis in raid counting exactly 21 killed coder ben  sentence 1.1
                            d1-p02a now asserts turkey shells kubri in raid coder anna sentence 2.1
                            d1-p02b now denies  turkey shells kubri in raid coder ben  sentence 2.1
                            d1-p03a now asserts turkey shells marea in raid coder anna sentence 3.1
                            """);

    @Test
    void differencesAreShownForEachSentence() {
        assertThat(TWO_READINGS.findings(RULE))
                .filteredOn(finding -> finding.kind() == Finding.Kind.CODING_DIFFERENCE)
                .extracting(Finding::sentence)
                .containsExactly(
                        "Coding of d1, sentence 1.1: amount is exactly 12 for anna, exactly 21 for ben.",
                        "Coding of d1, sentence 2.1: stance is asserts for anna, denies for ben.");
    }

    @Test
    void agreementIsMeasuredForEachColumn() {
        assertThat(measure("relation"))
                .isEqualTo(new AgreementMeasure("relation", 2, new BigDecimal("100.0"), null));
        assertThat(measure("stance"))
                .isEqualTo(
                        new AgreementMeasure(
                                "stance", 2, new BigDecimal("50.0"), new BigDecimal("0.000")));
    }

    private static AgreementMeasure measure(String column) {
        return TWO_READINGS.findings(RULE).stream()
                .map(Finding::measure)
                .filter(measure -> measure != null && measure.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noRuleComparesTwoReadingsOfOneSentence() {
        assertThat(TWO_READINGS.findings())
                .extracting(Finding::kind)
                .containsOnly(Finding.Kind.CODING_DIFFERENCE, Finding.Kind.CODER_AGREEMENT);
    }

    @Test
    void aClaimThatOnlyOneCoderHasIsADifference() {
        Told told =
                Told.of(
                        """
                        d1-p01a now asserts turkey shells kubri coder anna sentence 1.1
                        d1-p01b now asserts turkey shells kubri coder ben  sentence 1.1
                        d1-p01c now asserts isis holds marea coder ben  sentence 1.1
                        """);

        assertThat(told.findings(RULE))
                .filteredOn(finding -> finding.kind() == Finding.Kind.CODING_DIFFERENCE)
                .extracting(Finding::sentence)
                .containsExactly(
                        "Coding of d1, sentence 1.1: only ben has isis holds marea (d1-p01c).");
    }

    @Test
    void codersOfDifferentSentencesAreNotCompared() {
        Told told =
                Told.of(
                        """
                        d1-p01a now asserts turkey shells kubri coder anna sentence 1.1
                        d1-p02a now asserts turkey shells kubri coder ben  sentence 2.1
                        """);

        assertThat(told.findings(RULE)).isEmpty();
    }

    /**
     * The reliability data of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011),
     * section A: nominal data, two observers, no missing data; the paper gives 0.095 for them.
     */
    @Test
    void alphaIsThatOfTheLiterature() {
        String meg = "0100000001";
        String owen = "1110010000";
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < meg.length(); i++) {
            lines.append(line(i, 'a', meg.charAt(i), "meg"))
                    .append(line(i, 'b', owen.charAt(i), "owen"));
        }
        AgreementMeasure stance =
                Told.of(lines.toString()).findings(RULE).stream()
                        .map(Finding::measure)
                        .filter(measure -> measure != null && measure.column().equals("stance"))
                        .findFirst()
                        .orElseThrow();

        assertThat(stance)
                .isEqualTo(
                        new AgreementMeasure(
                                "stance", 10, new BigDecimal("60.0"), new BigDecimal("0.095")));
    }

    private static String line(int unit, char letter, char value, String coder) {
        return "d1-p%02d%s now %s turkey shells kubri coder %s sentence %d.1%n"
                .formatted(
                        unit + 10, letter, value == '0' ? "asserts" : "denies", coder, unit + 10);
    }
}
