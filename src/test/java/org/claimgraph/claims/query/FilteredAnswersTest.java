package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** What an answer says of the values that it was limited to, and of what they leave out. */
class FilteredAnswersTest {

    private static final DatasetGraph GRAPH =
            TestGraphs.of(
                    """
                    actor:smith a cg:Actor ; rdfs:label "Ms Smith" .
                    actor:jones a cg:Actor ; rdfs:label "jones" .
                    document:d1 a cg:Document .
                    document:d2 a cg:Document .
                    claim:k1 a cg:Claim ; cg:content :p1 ; cg:claimant actor:smith ; cg:reportedIn document:d1 .
                    claim:k2 a cg:Claim ; cg:content :p2 ; cg:claimant actor:jones ; cg:reportedIn document:d2 .
                    cg:claimant a <http://www.w3.org/1999/02/22-rdf-syntax-ns#Property> .
                    """);

    private static final NamedQuery QUERY =
            TestGraphs.query(
                    List.of("speaker: actor", "document: document", "claim: claim"),
                    """
                    SELECT ?claim {
                      ?claim cg:claimant ?speaker ; cg:reportedIn ?document .
                      FILTER (!BOUND(?_speaker) || ?speaker = ?_speaker)
                      FILTER (!BOUND(?_document) || EXISTS { ?claim cg:reportedIn ?_document })
                      FILTER (!BOUND(?_claim) || ?claim = ?_claim)
                    } ORDER BY ?claim
                    """);

    private static String answer(Map<String, String> typed) {
        return TestGraphs.write(QUERY, typed, GRAPH, ResultFormat.TABLE);
    }

    @Test
    void lastLineNamesAllFiltersWithTheirLabels() {
        assertThat(answer(Map.of("speaker", "smith", "claim", "k1")))
                .endsWith("1 row\nFilters: speaker Ms Smith (smith); claim k1.\n");
        assertThat(answer(Map.of("speaker", "jones"))).endsWith("Filters: speaker jones.\n");
        assertThat(answer(Map.of())).endsWith("2 rows\nFilters: none.\n");
    }

    @Test
    void answerWithoutRowsSaysWhichFilterLeavesNone() {
        assertThat(answer(Map.of("speaker", "smith", "document", "d2")))
                .startsWith(
                        "no rows: without speaker there is 1 row; without document there is 1 row\n");
    }

    @Test
    void filtersThatOnlyTogetherLeaveNoneAreNamedTogether() {
        assertThat(answer(Map.of("speaker", "smith", "document", "d2", "claim", "k2")))
                .startsWith("no rows: without speaker there is 1 row\n");
    }

    private static List<String> hints(String text) {
        return QueryRun.of(NamedQuery.typed(text), Map.of(), GRAPH).hints();
    }

    @Test
    void propertyAndClassThatDoNotOccurGetAHint() {
        assertThat(hints("SELECT * { ?c cg:claimnt ?s . ?c a cg:Statement }"))
                .containsExactly(
                        "The graph has no property cg:claimnt. Did you mean cg:claimant?",
                        "The graph has no class cg:Statement.");
        assertThat(hints("SELECT * { ?c (cg:saidBy|cg:claimant)+/rdfs:label ?s }"))
                .containsExactly("The graph has no property cg:saidBy.");
    }

    @Test
    void whatOccursGetsNoHint() {
        assertThat(hints("SELECT * { ?c a cg:Claim ; cg:claimant/rdfs:label ?s }")).isEmpty();
    }
}
