package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource({
        "turkish-army, turkish-arrny",
        "sal, sa1",
        "division-10, division-lo",
        "mosul, rnosul",
        "co-op, c0-op"
    })
    void idsThatLookTheSameAreNamedWithBothRows(String first, String second) {
        assertThat(problems("actors.csv", first, second))
                .filteredOn(problem -> problem.code() == ProblemCode.ID_LOOKALIKE)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.message())
                                    .isEqualTo(
                                            "\"%s\" looks like \"%s\" in row 2"
                                                    .formatted(second, first));
                            assertThat(problem.place()).hasToString("actors.csv:3 A3 [id]");
                            assertThat(problem.related())
                                    .singleElement()
                                    .satisfies(
                                            related ->
                                                    assertThat(related.place())
                                                            .hasToString("actors.csv:2 A2 [id]"));
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "turkish-army, turkish-navy",
        "division-1, division-2",
        "division-10, division-100",
        "azaz-a, azaz-b",
        "ba-b, bab",
        "nord, mord",
        "clan, dan"
    })
    void idsThatDifferVisiblyAreSilent(String first, String second) {
        assertThat(problems("actors.csv", first, second))
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.ID_LOOKALIKE);
    }

    /** Of two ids that differ in case, one is no id. */
    @ParameterizedTest
    @ValueSource(strings = {"Bulent-Polat", "b\u00fclent-polat", "bulent--polat", ".", "..", "a/b"})
    void whatIsNotOfTheAlphabetIsAnError(String id) {
        assertThat(problems("actors.csv", "bulent-polat", id))
                .extracting(Problem::code)
                .containsOnlyOnce(ProblemCode.VALUE_FORMAT)
                .doesNotContain(ProblemCode.ID_LOOKALIKE);
    }

    private static List<Problem> problems(String file, String first, String second) {
        return ReadProject.of(
                        file,
                        "id,label,type\n%s,One,group\n%s,Other,group\n".formatted(first, second))
                .problems();
    }
}
