package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.problem.Problem;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found wrong with the contents of claims. */
class ContentProblemsTest {

    @Test
    void claimWithoutContentIsNamed() {
        assertOnly(
                """
                id,document,para,chain,subject,relation
                d000-p03a,d000,3,now,,
                """,
                """
                claims.csv:2 E2 [subject]: the claim has no content (CLAIM_WITHOUT_CONTENT)
                  Write subject and relation, or name in restates, answers or withdraws the claims that it takes its content from.""");
    }

    @Test
    void claimsThatRestateEachOtherInACircleHaveNoContent() {
        assertThat(
                        problems(
                                """
                                id,document,para,restates,chain
                                d000-p03a,d000,3,d000-p04a,now
                                d000-p04a,d000,4,d000-p03a,now
                                """))
                .containsExactly(
                        """
                        claims.csv:2 A2 [id]: the claim takes its content from itself, through the claims it restates, answers or withdraws (CLAIM_WITHOUT_CONTENT)
                          Write subject and relation, or correct restates, answers or withdraws.""",
                        """
                        claims.csv:3 A3 [id]: the claim takes its content from itself, through the claims it restates, answers or withdraws (CLAIM_WITHOUT_CONTENT)
                          Write subject and relation, or correct restates, answers or withdraws.""");
    }

    @Test
    void whatAClaimWithoutContentSaysOfContentIsNotLost() {
        assertOnly(
                """
                id,document,para,chain,stance,subject,relation,time,answers,mode
                d000-p03a,d000,3,now,asserts,isis,captures,,,
                d000-p04a,d000,4,now,denies,,,2016-01-09,d000-p03a,actual
                """,
                """
                claims.csv:3 H3 [time]: "2016-01-09" is not used: the claim takes its content from the claims it restates, answers or withdraws (CONTENT_UNUSED)
                  Clear the cell, or write subject and relation as well.""");
    }

    @Test
    void claimThatAnswersItselfHasNoContent() {
        assertOnly(
                """
                id,document,para,chain,answers
                d000-p03a,d000,3,now,d000-p03a
                """,
                """
                claims.csv:2 A2 [id]: the claim takes its content from itself, through the claims it restates, answers or withdraws (CLAIM_WITHOUT_CONTENT)
                  Write subject and relation, or correct restates, answers or withdraws.""");
    }

    @Test
    void claimThatRestatesABrokenOneIsNotBlamedToo() {
        assertThat(
                        codes(
                                """
                                id,document,para,restates,chain,subject,relation
                                d000-p03a,d000,3,d000-p04a,now,,
                                d000-p04a,d000,4,,now,raid,
                                """))
                .containsExactly("claims.csv:3 G3 [relation] CLAIM_INCOMPLETE");
    }

    @Test
    void contentWithoutARelationIsIncomplete() {
        assertOnly(
                """
                id,document,para,chain,subject,relation
                d000-p03a,d000,3,now,raid,
                """,
                """
                claims.csv:2 F2 [relation]: the claim has a subject, relation or object, and this cell is empty (CLAIM_INCOMPLETE)
                  A content needs a subject and a relation; write ? for a subject that is not stated.""");
    }

    @Test
    void contentWithoutASubjectIsIncomplete() {
        assertOnly(
                """
                id,document,para,chain,subject,relation
                d000-p03a,d000,3,now,,begins
                """,
                """
                claims.csv:2 E2 [subject]: the claim has a subject, relation or object, and this cell is empty (CLAIM_INCOMPLETE)
                  A content needs a subject and a relation; write ? for a subject that is not stated.""");
    }

    @Test
    void objectAloneIsNoContent() {
        assertThat(
                        codes(
                                """
                                id,document,para,restates,chain,object
                                d000-p03a,d000,3,d000-p04a,now,syria
                                d000-p04a,d000,4,d000-p03a,now,syria
                                """))
                .containsExactly("claims.csv:2 CLAIM_INCOMPLETE", "claims.csv:3 CLAIM_INCOMPLETE");
    }

    @Test
    void eachEmptyCellOfAnIncompleteContentIsNamed() {
        assertThat(
                        codes(
                                """
                                id,document,para,chain,subject,relation,object
                                d000-p03a,d000,3,now,,,syria
                                """))
                .containsExactly(
                        "claims.csv:2 E2 [subject] CLAIM_INCOMPLETE",
                        "claims.csv:2 F2 [relation] CLAIM_INCOMPLETE");
    }

    @Test
    void eachPartOfANumberHasAProblemOfItsOwn() {
        assertThat(
                        codes(
                                """
                                id,document,para,chain,subject,relation,amount,amount_max,bound,unit
                                d000-p03a,d000,3,now,isis,captures,7.5,2.5,range,people-killed
                                d000-p04a,d000,4,now,isis,captures,7,,range,
                                """))
                .containsExactly(
                        "claims.csv:2 G2 [amount] AMOUNT_NOT_WHOLE",
                        "claims.csv:2 H2 [amount_max] AMOUNT_NOT_WHOLE",
                        "claims.csv:3 H3 [amount_max] AMOUNT_BOUNDS",
                        "claims.csv:3 J3 [unit] AMOUNT_WITHOUT_UNIT");
    }

    @Test
    void relationOtherWithoutAGistSaysNothing() {
        assertOnly(
                """
                id,document,para,chain,subject,relation,gist
                d000-p03a,d000,3,now,isis,other,
                """,
                """
                claims.csv:2 G2 [gist]: the relation "other" says nothing by itself, and the gist is empty (CLAIM_INCOMPLETE)
                  Write in gist, in your own words, what is claimed.""");
    }

    @Test
    void placeBesideAnObjectThatIsAPlaceIsOneTooMany() {
        assertOnly(
                """
                id,document,para,chain,subject,relation,object,location
                d000-p03a,d000,3,now,isis,shells,qarah-kubri,syria
                """,
                """
                claims.csv:2 H2 [location]: the object is already a location, so "syria" is not needed (CLAIM_INCOMPLETE)
                  Leave the location empty: it is filled with the object.""");
    }

    @Test
    void amountNeedsAUnit() {
        assertOnly(
                """
                id,document,para,chain,subject,relation,amount,unit
                d000-p03a,d000,3,now,syria,has-size,5,
                """,
                """
                claims.csv:2 H2 [unit]: the amount 5 has no unit (AMOUNT_WITHOUT_UNIT)
                  Write what is counted, such as people-killed or km; the units are in ontology/units.csv.""");
    }

    @ParameterizedTest
    @CsvSource({"unit, km", "bound, nearly", "amount_max, 7"})
    void whatBelongsToAnAmountNeedsOne(String column, String value) {
        assertOnly(
                """
                id,document,para,chain,subject,relation,amount,%s
                d000-p03a,d000,3,now,syria,has-size,,%s
                """
                        .formatted(column, value),
                """
                claims.csv:2 G2 [amount]: the row has "%s" but no amount (AMOUNT_WITHOUT_UNIT)
                  Write the amount, or clear the cells that belong to it."""
                        .formatted(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5,,range", "5,7,exactly", "5,7,", "5,7,about"})
    void rangeHasTwoNumbersAndNothingElseHas(String amount) {
        assertOnly(
                """
                id,document,para,chain,subject,relation,amount,amount_max,bound,unit
                d000-p03a,d000,3,now,syria,has-size,%s,km
                """
                        .formatted(amount),
                """
                claims.csv:2 H2 [amount_max]: the bound range needs an amount_max, and no other bound has one (AMOUNT_BOUNDS)
                  Write both numbers and the bound range, or one number with another bound.""");
    }

    @Test
    void rangeGoesUp() {
        assertOnly(
                """
                id,document,para,chain,subject,relation,amount,amount_max,bound,unit
                d000-p03a,d000,3,now,syria,has-size,7.5,5,range,km
                """,
                """
                claims.csv:2 H2 [amount_max]: 5 is less than the amount 7.5 (AMOUNT_BOUNDS)
                  Write the lower number as amount and the upper one as amount_max.""");
    }

    @ParameterizedTest
    @CsvSource({"isis; now, syria,", "isis, syria; qarah-kubri,"})
    void numberBesideAListIsOfNobodyKnowsWhich(String subject, String object) {
        assertOnly(
                """
                id,document,para,chain,subject,relation,object,amount,unit
                d000-p03a,d000,3,now,%s,deploys-to,%s,5,vehicles
                """
                        .formatted(subject, object),
                """
                claims.csv:2 H2 [amount]: the row has a number and a list, so it is not clear to which item the number belongs (LIST_WITH_AMOUNT)
                  Write one row for each item, or join subjects that act together with +.""");
    }

    @Test
    void numberBesideSeveralPlacesIsOfNobodyKnowsWhich() {
        assertThat(
                        codes(
                                """
                                id,document,para,chain,subject,relation,object,location,amount,unit
                                d000-p03a,d000,3,now,isis,kills,now,syria; qarah-kubri,5,people-killed
                                """))
                .containsExactly("claims.csv:2 I2 [amount] LIST_WITH_AMOUNT");
    }

    @Test
    void numberBesideJointSubjectsIsFine() {
        assertThat(
                        problems(
                                """
                                id,document,para,chain,subject,relation,object,amount,unit
                                d000-p03a,d000,3,now,isis + now,deploys-to,syria,5,vehicles
                                """))
                .isEmpty();
    }

    @Test
    void subjectIsOfTheKindThatTheRelationTakes() {
        assertOnly(
                """
                id,document,para,chain,subject,relation,object
                d000-p03a,d000,3,now,isis + syria,shells,qarah-kubri
                """,
                """
                claims.csv:2 E2 [subject]: "syria" is a location, and the relation "shells" takes an actor (REFERENCE_KIND)
                  Name an actor, or choose another relation.""");
    }

    @Test
    void objectIsOfTheKindThatTheRelationTakes() {
        assertOnly(
                """
                id,document,para,chain,subject,relation,object
                d000-p03a,d000,3,now,raid,causes,isis
                """,
                """
                claims.csv:2 G2 [object]: "isis" is an actor, and the relation "causes" takes an event (REFERENCE_KIND)
                  Name an event, or choose another relation.""");
    }

    @Test
    void relationThatTakesNoObjectHasNone() {
        assertOnly(
                """
                id,document,para,chain,subject,relation,object
                d000-p03a,d000,3,now,raid,begins,isis
                """,
                """
                claims.csv:2 G2 [object]: "isis" is an actor, and the relation "begins" takes nothing (REFERENCE_KIND)
                  Leave the cell empty, or choose another relation.""");
    }

    @Test
    void brokenContentLeavesTheRestOfItsRow() {
        ReadProject read =
                ReadProject.of(
                        "claims.csv",
                        """
                        id,document,para,chain,subject,relation,object,time,note
                        d000-p03a,d000,3,now,isis,shells,syria,9 October,Seen.
                        """);

        Node claim = NodeFactory.createURI(ReadProject.BASE + "claim/d000-p03a");
        assertThat(read.graph().contains(claim, Cg.claimant, null)).isTrue();
        assertThat(read.graph().contains(claim, Cg.content, null)).isFalse();
        assertThat(read.claims()).extracting(ClaimRecord::id).isEmpty();
    }

    private static void assertOnly(String claims, String problem) {
        assertThat(problems(claims)).containsExactly(problem);
    }

    private static List<String> problems(String claims) {
        return ReadProject.of("claims.csv", claims).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> codes(String claims) {
        return ReadProject.of("claims.csv", claims).problems().stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }
}
