package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.claimgraph.claims.model.ContentHash;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding LENGTHS =
            new Finding(
                    Kind.CONFLICT,
                    Dimension.AMOUNT,
                    6,
                    List.of("c0ffee"),
                    List.of("d1-p01a", "d2-p01a"),
                    0,
                    new BigDecimal("0.2"),
                    "Two lengths",
                    List.of(),
                    "Two lengths.");

    @Test
    void hashIsOfRuleDimensionCoreAndClaims() {
        String hash =
                new ContentHash()
                        .start("f1")
                        .field("rule", "R6")
                        .field("dimension", "amount")
                        .field("core", "c0ffee")
                        .field("claims", "d1-p01a,d2-p01a")
                        .hex();

        assertThat(LENGTHS.hash()).isEqualTo(hash);
    }

    @Test
    void conflictBecomesTriplesOfItsOwnNode() {
        assertThat(triples(LENGTHS))
                .matches(
                        turtle(
                                        """
                                <finding/%s> a cg:Finding ;
                                    cg:findingKind cg:finding-kind-conflict ;
                                    cg:dimension cg:dimension-amount ;
                                    cg:rule cg:rule-6 ;
                                    prov:wasGeneratedBy <build> ;
                                    prov:wasDerivedFrom <claim/d1-p01a>, <claim/d2-p01a> ;
                                    rdfs:label "Two lengths"@en ;
                                    rdfs:comment "Two lengths."@en ;
                                    cg:claimList "d1-p01a d2-p01a" ;
                                    cg:between <claim/d1-p01a>, <claim/d2-p01a> ;
                                    cg:core <core/c0ffee> ;
                                    cg:gap 0.2 .
                                """
                                                .formatted(LENGTHS.hash()))
                                ::isIsomorphicWith);
    }

    @Test
    void corroborationTellsItsOriginsAndNoGap() {
        Finding finding =
                new Finding(
                        Kind.CORROBORATION_ACROSS_SIDES,
                        Dimension.STANCE,
                        10,
                        List.of(),
                        List.of("d1-p01a"),
                        3,
                        null,
                        "Three",
                        List.of(),
                        "Three agree.");

        assertThat(triples(finding))
                .matches(
                        turtle(
                                        """
                                <finding/%s> a cg:Finding ;
                                    cg:findingKind cg:finding-kind-corroboration-across-sides ;
                                    cg:dimension cg:dimension-stance ;
                                    cg:rule cg:rule-10 ;
                                    prov:wasGeneratedBy <build> ;
                                    prov:wasDerivedFrom <claim/d1-p01a> ;
                                    rdfs:label "Three"@en ;
                                    rdfs:comment "Three agree."@en ;
                                    cg:claimList "d1-p01a" ;
                                    cg:between <claim/d1-p01a> ;
                                    cg:independentOrigins 3 .
                                """
                                                .formatted(finding.hash()))
                                ::isIsomorphicWith);
    }

    @Test
    void rulesAreAppliedInTheirOrder() {
        assertThat(everyRule().findings())
                .extracting(Finding::rule)
                .isSorted()
                .contains(4, 5, 6, 7, 9, 10, 11, 12, 13);
    }

    @Test
    void sameClaimsGiveTheSameFindingsAgain() {
        assertThat(everyRule().findings()).isEqualTo(everyRule().findings());
    }

    @Test
    void findingThatFollowsFromTwoPlacesIsHandedOutOnce() {
        Told told =
                Told.of(
                        """
                        d1-p01a anadolu asserts turkey shells isis on 2016-01-09
                        d2-p01a sana    asserts turkey shells isis on 2016-01-09
                        d3-p01a afp     asserts turkey shells isis at kubri
                        d4-p01a sky     asserts turkey shells isis at marea
                        """);

        assertThat(told.findings()).extracting(Finding::dimension).containsOnlyOnce(Dimension.DATE);
    }

    private static Told everyRule() {
        return Told.nothing()
                .tie("sana", Tie.OPPOSED_TO, "afp")
                .then(
                        """
                        d1-p01a turkey   asserts turkey shells kubri on 2016-01-01 said 2016-01-02
                        d2-p01a turkey   denies  turkey shells kubri on 2016-01-01 said 2016-01-03
                        d3-p01a iraq     asserts turkey shells kubri on 2016-01-01
                        d1-p02a now      asserts isis holds kubri
                        d2-p02a sky      asserts iraq holds kubri
                        d1-p03a now      asserts strip reaches - on 2016-01-01 counting exactly 1 km
                        d2-p03a sky      asserts strip reaches - on 2016 counting exactly 2 km mode actual in x
                        d1-p04a now      asserts siege begins - on 2016-01-01
                        d2-p04a sky      asserts siege begins - on 2016-01-02
                        d1-p05a sana     asserts usa shells kubri
                        d2-p05a afp      asserts usa shells kubri
                        d3-p05a afp      asserts usa shells kubri
                        d1-p06a who      silent  un shells kubri
                        """);
    }

    private static Graph triples(Finding finding) {
        Graph graph = GraphFactory.createDefaultGraph();
        new FindingTriples("https://example.org/", StreamRDFLib.graph(graph)).write(finding);
        return graph;
    }

    private static Graph turtle(String text) {
        String prefixes =
                """
                PREFIX cg: <https://w3id.org/claimgraph/ns#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                BASE <https://example.org/>
                """;
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(prefixes + text)).lang(Lang.TURTLE).parse(graph);
        return graph;
    }
}
