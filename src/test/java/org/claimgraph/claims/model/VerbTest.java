package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbTest {

    @ParameterizedTest
    @CsvSource({
        "captures, capture",
        "is part of, are part of",
        "was seen at, were seen at",
        "has the size, have the size",
        "goes to, go to",
        "carries, carry",
        "dies in, die in",
        "crosses, cross",
        "clashes with, clash with",
        "reaches a deal with, reach a deal with",
        "seizes, seize",
        "loses control of, lose control of",
        "builds or fortifies at, build or fortify at",
        "fears or sees as a threat, fear or see as a threat",
        "costs the lives of, cost the lives of",
        "does something no relation names, do something no relation names",
    })
    void agreesWithSeveralSubjects(String ofOne, String ofSeveral) {
        assertThat(Verb.ofSeveral(ofOne)).isEqualTo(ofSeveral);
    }

    @ParameterizedTest
    @CsvSource({"pass", "greift an", "Ελέγχει", "''", "could hold"})
    void whatIsNotSuchAVerbStays(String label) {
        assertThat(Verb.ofSeveral(label)).isEqualTo(label);
    }
}
