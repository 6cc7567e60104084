package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Stance;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Prov;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What extraction hands to the rules. */
class ClaimRecordsTest {

    @Test
    void recordTellsWhatRulesCompare() {
        ClaimRecord claim =
                claims(
                                """
                                id,document,para,restates,chain,stance,negated,subject,relation,object,event,answers,said_on
                                d000-p03a,d000,3,d000-p04a,? > now,denies,yes,isis,shells,syria,raid,d000-p04a,2016-01
                                d000-p04a,d000,4,,now,,,isis,shells,syria,,,
                                """)
                        .get(0);

        assertThat(claim.chain()).containsExactly("?", "now");
        assertThat(claim.origin()).isEqualTo(Content.UNSTATED);
        assertThat(claim.stance()).isEqualTo(Stance.DENIES);
        assertThat(claim.negated()).isTrue();
        assertThat(claim.event()).isEqualTo("raid");
        assertThat(claim.restating()).isTrue();
        assertThat(claim.answers()).containsExactly("d000-p04a");
        assertThat(claim.said()).isEqualTo(period("2016-01"));
    }

    /** Both steps are in the graph, and their voice is one. */
    @Test
    void voiceThatComesAgainIsTwoSteps() {
        ReadProject read =
                ReadProject.of(
                        "claims.csv",
                        """
                        id,document,para,chain,subject,relation
                        d000-p03a,d000,3,isis > now > isis again > now again,raid,begins
                        """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.claims().get(0).chain()).containsExactly("isis", "now", "isis", "now");
        assertThat(read.graph().find(null, Prov.agent, null).toList())
                .filteredOn(agent -> agent.getObject().getURI().endsWith("actor/isis"))
                .extracting(agent -> agent.getSubject().getURI().replaceAll(".*/claim/", ""))
                .containsExactlyInAnyOrder("d000-p03a/step/1", "d000-p03a/step/3");
        assertThat(read.graph().find(null, Cg.receivedFrom, null).toList()).hasSize(3);
    }

    /** A cell that says no is not an empty cell, and does not mean yes. */
    @Test
    void noInNegatedIsNotNegated() {
        ClaimRecord claim =
                claims(
                                """
                                id,document,para,chain,negated,subject,relation,object
                                d000-p03a,d000,3,now,no,isis,shells,syria
                                """)
                        .get(0);

        assertThat(claim.negated()).isFalse();
        assertThat(claim.affirms()).isTrue();
    }

    @Test
    void withoutADateOfSayingTheDocumentsCounts() {
        assertThat(claim("actual", "").said()).isEqualTo(period("2016-01-19"));
    }

    @Test
    void withoutATimeTheActualReachesUpToTheDateOfItsDocument() {
        assertThat(claim("actual", "").contents().get(0).period())
                .isEqualTo(new Period(Long.MIN_VALUE, LocalDate.of(2016, 1, 19).toEpochDay()));
    }

    @Test
    void withoutATimeTheFutureReachesOnFromTheDateOfItsDocument() {
        assertThat(claim("planned", "").contents().get(0).period())
                .isEqualTo(new Period(LocalDate.of(2016, 1, 19).toEpochDay(), Long.MAX_VALUE));
    }

    @Test
    void timeIsKeptAsTyped() {
        Content content = claim("actual", "2016-01~/..").contents().get(0);

        assertThat(content.time()).isEqualTo("2016-01~/..");
        assertThat(content.period())
                .isEqualTo(new Period(LocalDate.of(2016, 1, 1).toEpochDay(), Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"isis, turkish-army", "turkish-army, isis"})
    void symmetricRelationHasOneCoreBothWaysRound(String subject, String object) {
        assertThat(core("isis", "clashes-with", "turkish-army"))
                .isEqualTo(core(subject, "clashes-with", object));
    }

    @Test
    void otherRelationsHaveACoreForEachWay() {
        assertThat(core("isis", "backs", "turkish-army"))
                .isNotEqualTo(core("turkish-army", "backs", "isis"));
    }

    @Test
    void orderOfJointSubjectsIsNoDifference() {
        assertThat(core("isis + now", "shells", "syria"))
                .isEqualTo(core("now + isis", "shells", "syria"));
    }

    @Test
    void subjectThatIsNamedTwiceCountsOnce() {
        assertThat(core("isis + isis", "shells", "syria"))
                .isEqualTo(core("isis", "shells", "syria"));
    }

    @Test
    void unstatedSubjectsOfTwoDocumentsAreNotTheSame() {
        List<ClaimRecord> claims =
                claims(
                        """
                        id,document,para,chain,subject,relation,object
                        d000-p03a,d000,3,now,?,shells,syria
                        d004-p03a,d004,3,now,?,shells,syria
                        d004-p04a,d004,4,now,?,shells,syria
                        """);

        List<String> cores = claims.stream().map(claim -> claim.contents().get(0).core()).toList();
        assertThat(cores.get(0)).isNotEqualTo(cores.get(1));
        assertThat(cores.get(1)).isEqualTo(cores.get(2));
    }

    @Test
    void listsMakeOnePropositionForEachCombination() {
        List<Content> contents =
                claims(
                                """
                                id,document,para,chain,subject,relation,object
                                d000-p03a,d000,3,now,isis; now + anadolu,shells,syria; qarah-kubri
                                """)
                        .get(0)
                        .contents();

        assertThat(contents)
                .extracting(content -> content.subjects() + " " + content.object())
                .containsExactly(
                        "[isis] syria",
                        "[isis] qarah-kubri",
                        "[anadolu, now] syria",
                        "[anadolu, now] qarah-kubri");
    }

    @Test
    void borrowedContentsAreEachTakenOnce() {
        List<ClaimRecord> claims =
                claims(
                        """
                        id,document,para,restates,chain,subject,relation,object
                        d000-p01a,d000,1,d000-p02a; d000-p03a,now,,,
                        d000-p02a,d000,2,,now,isis,shells,syria
                        d000-p03a,d000,3,,now,isis,shells,syria; qarah-kubri
                        """);

        ClaimRecord borrowing = claims.get(claims.size() - 1);
        assertThat(borrowing.id()).isEqualTo("d000-p01a");
        assertThat(borrowing.contents())
                .extracting(Content::object)
                .containsExactly("syria", "qarah-kubri");
    }

    private static String core(String subject, String relation, String object) {
        return claims(
                        """
                        id,document,para,chain,subject,relation,object
                        d000-p03a,d000,3,now,%s,%s,%s
                        """
                                .formatted(subject, relation, object))
                .get(0)
                .contents()
                .get(0)
                .core();
    }

    private static ClaimRecord claim(String mode, String time) {
        return claims(
                        """
                        id,document,para,chain,subject,relation,object,time,mode
                        d000-p03a,d000,3,now,isis,shells,syria,%s,%s
                        """
                                .formatted(time, mode))
                .get(0);
    }

    private static List<ClaimRecord> claims(String table) {
        ReadProject read = ReadProject.of("claims.csv", table);
        assertThat(read.problems()).isEmpty();
        return read.claims();
    }

    private static Period period(String date) {
        return Period.of(Edtf.parse(date));
    }
}
