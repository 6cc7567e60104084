package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A number of 900,000 digits takes Java some ten seconds each time that it is made of them. */
@Timeout(value = 8, unit = TimeUnit.SECONDS)
class LongNumbersTest {

    private static final String MANY = "7".repeat(900_000);

    /** As many as a cell may have that is not calculated with. */
    private static final String DIGITS = "7".repeat(9_000);

    @Test
    void noNumberHasSoManyDigits() {
        ReadProject read =
                ReadProject.of(
                        "claims.csv",
                        """
                        id,document,para,start,end,chain,subject,relation,object
                        d000-p03a,d000,%s,%s,%s,now,isis,holds,syria
                        """
                                .formatted(MANY, MANY, MANY));

        assertThat(read.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.VALUE_DATATYPE)
                .hasSize(3)
                .allSatisfy(
                        problem ->
                                assertThat(problem.message())
                                        .endsWith(
                                                " has 900,000 characters, and a number has 10,000"
                                                        + " at most"));
    }

    @Test
    void anAmountIsReportedAtItsCell() {
        ReadProject read =
                ReadProject.of(
                        "claims.csv",
                        """
                        id,document,para,chain,subject,relation,object,amount,unit
                        d000-p03a,d000,3,now,isis,holds,syria,%s,people
                        """
                                .formatted(DIGITS));

        assertThat(read.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.VALUE_CONSTRAINT)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.place()).hasToString("claims.csv:2 H2 [amount]");
                            assertThat(problem.message())
                                    .endsWith(" has 9,000 characters, more than 1,000");
                        });
    }

    @Test
    void aLatitudeIsReportedAtItsCell() {
        ReadProject read =
                ReadProject.of(
                        "locations.csv",
                        "id,label,type,lat,long,precision\nazaz,Azaz,city,36.%s,37,near\n"
                                .formatted(DIGITS));

        assertThat(read.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.VALUE_CONSTRAINT);
    }

    @Test
    void aParagraphAndAPassageAreComparedByTheirDigits() {
        ReadProject read =
                ReadProject.of(
                        "claims.csv",
                        """
                        id,document,para,start,end,chain,subject,relation,object
                        d000-p03a,d000,%s,%s,%s,now,isis,holds,syria
                        """
                                .formatted(DIGITS, DIGITS, DIGITS));

        assertThat(read.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.CLAIM_ID_MISMATCH, ProblemCode.PASSAGE_BOUNDS);
    }
}
