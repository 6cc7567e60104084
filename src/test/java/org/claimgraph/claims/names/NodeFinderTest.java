package org.claimgraph.claims.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.claimgraph.claims.query.TestGraphs;
import org.claimgraph.failure.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeFinderTest {

    private static final Graph GRAPH =
            TestGraphs.of(
                            """
                            claim:d004-p11c a cg:Claim .
                            <https://example.org/claim/d004-p11c/step/1> a cg:Attribution .
                            actor:isis a cg:Actor ; rdfs:label "ISIS" ; skos:altLabel "Daesh" .
                            relation:deaths a cg:Relation ; rdfs:label "causes deaths" .
                            <https://w3id.org/claimgraph/unit/deaths> rdfs:label "deaths" ;
                              skos:inScheme cg:scheme-units .
                            """)
                    .getDefaultGraph();

    private static final PrefixMapping PREFIXES =
            PrefixMapping.Factory.create()
                    .setNsPrefix("claim", "https://example.org/claim/")
                    .setNsPrefix("relation", "https://w3id.org/claimgraph/relation/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/claim/d004-p11c",
                "<https://example.org/claim/d004-p11c>",
                "claim:d004-p11c",
                "claim/d004-p11c",
                "d004-p11c"
            })
    void anIriAndAllItsShortFormsAreTheSameNode(String typed) {
        assertThat(find(typed)).isEqualTo("https://example.org/claim/d004-p11c");
    }

    @Test
    void aPathMayHaveSeveralParts() {
        assertThat(find("claim/d004-p11c/step/1"))
                .isEqualTo("https://example.org/claim/d004-p11c/step/1");
    }

    @Test
    void aSpellingIsTheNodeItNames() {
        assertThat(find("daesh")).isEqualTo("https://example.org/actor/isis");
    }

    @Test
    void anIdOfTwoKindsIsNotGuessed() {
        assertThatThrownBy(() -> find("deaths"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("\"deaths\" is a name of several things: deaths");
        assertThat(find("relation:deaths")).endsWith("/relation/deaths");
    }

    @Test
    void whatIsUnknownIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> find("claim:d004-p11d"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "\"d004-p11d\" is not the id, label or spelling of anything in the graph."
                                + " Did you mean d004-p11c?");
    }

    private static String find(String typed) {
        return new NodeFinder(GRAPH, PREFIXES).find(typed).getURI();
    }
}
