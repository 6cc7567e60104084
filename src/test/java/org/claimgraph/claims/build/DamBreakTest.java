package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;

/** What the example about a dam holds, and what the rules find in it. */
class DamBreakTest {

    @Test
    void theTablesHaveNoProblems() {
        assertThat(DamBreakGraph.problems().list()).isEmpty();
    }

    @Test
    void everyDocumentHasItsClaims() {
        assertThat(DamBreakGraph.report().documents())
                .extracting(DocumentCount::id, DocumentCount::claims)
                .hasToString(
                        "[(\"k001\", 16), (\"k002\", 10), (\"k003\", 11), (\"k004\", 6),"
                                + " (\"k005\", 19), (\"k006\", 9)]");
    }

    @Test
    void nodesBeginWithTheBaseOfTheExample() {
        assertThat(
                        DamBreakGraph.dataset()
                                .getDefaultGraph()
                                .find(Node.ANY, Cg.stance, Node.ANY)
                                .mapWith(claim -> claim.getSubject().getURI())
                                .toList())
                .hasSize(DamBreakGraph.report().claims())
                .allMatch(iri -> iri.startsWith("https://example.org/dam-break/claim/"));
    }

    @Test
    void everyRuleFindsSomething() {
        Map<Kind, Long> findings =
                DamBreakGraph.report().findings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::kind, TreeMap::new, Collectors.counting()));

        assertThat(findings)
                .containsOnly(
                        entry(Kind.CONFLICT, 11L),
                        entry(Kind.TENSION, 6L),
                        entry(Kind.CORROBORATION, 15L),
                        entry(Kind.CORROBORATION_ACROSS_SIDES, 4L),
                        entry(Kind.REVERSAL, 1L),
                        entry(Kind.UNCONFIRMED, 5L),
                        entry(Kind.SAME_ORIGIN, 3L),
                        entry(Kind.CHANGE, 3L));
    }

    @Test
    void voicesDisagreeOnAllThatRulesCompare() {
        Map<Dimension, List<String>> matters =
                DamBreakGraph.report().findings(Kind.CONFLICT).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::dimension,
                                        Collectors.mapping(Finding::matter, Collectors.toList())));

        assertThat(matters)
                .hasSize(4)
                .containsEntry(
                        Dimension.AGENT,
                        List.of(
                                "Who opens the gates of Kesmere Dam (Opening of the gates of Kesmere"
                                        + " Dam, 2024-04-12)"))
                .containsEntry(
                        Dimension.DATE,
                        List.of(
                                "When Kesmere Dam collapses (Break of Kesmere Dam, at Kesmere Dam)"));
        assertThat(matters.get(Dimension.STANCE)).hasSize(4);
        assertThat(matters.get(Dimension.AMOUNT)).hasSize(5);
    }

    @Test
    void nearlyTwentyIsLessThanAtLeastTwentyThree() {
        assertThat(sentences(Kind.CONFLICT).get("k001-p02c k001-p02d k002-p02b"))
                .isEqualTo(
                        "Break of Kesmere Dam costs the lives of Residents of the Sorrel valley (Break of"
                                + " Kesmere Dam, from 2024-04-11 until 2024-04-12): at least"
                                + " 23 people killed according to Sorrel Fire Brigade (k001-p02c); about 40"
                                + " people killed according to Nurse at the field hospital (k001)"
                                + " (k001-p02d); nearly 20 people killed according to Ministry of Waterways"
                                + " (k002-p02b).");
    }

    @Test
    void theMinistryTakesBackThatNobodyWarnedIt() {
        assertThat(sentences(Kind.REVERSAL))
                .containsOnlyKeys("k002-p03a k005-p02a k005-p02b")
                .allSatisfy(
                        (claims, sentence) ->
                                assertThat(sentence)
                                        .startsWith(
                                                "Union of Dam Workers warns Ministry of Waterways (from 2024-03-01"
                                                        + " until 2024-03-31): voices of Ministry of Waterways"));
    }

    @Test
    void policeAndUnionAgreeOnTheClearingAcrossSides() {
        assertThat(DamBreakGraph.report().findings(Kind.CORROBORATION_ACROSS_SIDES))
                .extracting(finding -> String.join(" ", finding.claims()))
                .containsExactlyInAnyOrder(
                        "k005-p04a k005-p04b",
                        "k005-p04a k005-p04b",
                        "k005-p04c k005-p04d",
                        "k005-p04c k005-p04d");
    }

    private static Map<String, String> sentences(Kind kind) {
        return DamBreakGraph.report().findings(kind).stream()
                .collect(
                        Collectors.toMap(
                                finding -> String.join(" ", finding.claims()),
                                Finding::sentence,
                                (one, other) -> one + " " + other));
    }
}
