package org.claimgraph.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Prov;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ontology's ties to other vocabularies hold: each leads to a term of the same kind, and a
 * reasoner finds a graph consistent together with the axioms of those vocabularies, when exact and
 * broad matches are read as axioms too.
 */
class CorrespondencesTest {

    private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/claimgraph.ttl");

    private static final Graph OTHERS =
            RDFDataMgr.loadGraph("src/test/resources/published/other-vocabularies.ttl");

    private static final Set<Node> KINDS =
            Set.of(
                    OWL2.Class.asNode(),
                    OWL2.ObjectProperty.asNode(),
                    OWL2.DatatypeProperty.asNode());

    private static final Node EXACT = SKOS.exactMatch.asNode();
    private static final Node CLOSE = SKOS.closeMatch.asNode();
    private static final Node BROAD = SKOS.broadMatch.asNode();
    private static final Node RELATED = SKOS.relatedMatch.asNode();

    static Stream<Triple> ties() {
        Stream<Node> properties =
                Stream.of(
                        EXACT,
                        CLOSE,
                        BROAD,
                        RELATED,
                        RDFS.Nodes.subClassOf,
                        RDFS.Nodes.subPropertyOf);
        return properties
                .flatMap(property -> ONTOLOGY.find(Node.ANY, property, Node.ANY).toList().stream())
                .filter(triple -> !triple.getObject().getURI().startsWith(Cg.NS))
                .filter(triple -> !triple.getObject().equals(OWL2.Thing.asNode()));
    }

    @ParameterizedTest
    @MethodSource("ties")
    void aTieLeadsToATermOfTheSameKind(Triple tie) {
        Set<Node> own = kinds(ONTOLOGY, tie.getSubject());
        Set<Node> other = kinds(OTHERS, tie.getObject());

        assertThat(other).as("kinds of %s", tie.getObject()).hasSize(1);
        if (!tie.getPredicate().equals(RELATED)) {
            assertThat(other).isEqualTo(own);
        }
    }

    @Test
    void noTermIsBothTheSameAndMerelyNearOrRelated() {
        List<Triple> exact = ONTOLOGY.find(Node.ANY, EXACT, Node.ANY).toList();

        assertThat(exact)
                .noneMatch(
                        tie ->
                                Stream.of(BROAD, RELATED)
                                        .anyMatch(
                                                other ->
                                                        ONTOLOGY.contains(
                                                                tie.getSubject(),
                                                                other,
                                                                tie.getObject())));
        assertThat(ties().filter(tie -> tie.getPredicate().equals(BROAD)))
                .noneMatch(tie -> ONTOLOGY.contains(tie.getSubject(), RELATED, tie.getObject()));
    }

    @Test
    void aReasonerFindsAGraphConsistentWithTheOtherVocabularies() {
        assertThat(validity(Stream.of()).isValid()).isTrue();
    }

    @Test
    void aReasonerSeesAClaimThatWouldBeAnActivity() {
        Node activity = Prov.Activity;

        assertThat(validity(Stream.of(Triple.create(Cg.Claim, BROAD, activity))).isValid())
                .isFalse();
    }

    @Test
    void aReasonerSeesAClaimantThatIsAPlace() {
        PublishedGraph published = PublishedGraph.smallest();
        Node claim = published.instances(Cg.Claim).get(0);
        Node place = NodeFactory.createURI("https://example.org/place");

        assertThat(
                        validity(
                                        Stream.of(
                                                Triple.create(claim, Cg.claimant, place),
                                                Triple.create(place, RDF.Nodes.type, Cg.Location)))
                                .isValid())
                .isFalse();
    }

    /** Judges the smallest example with the other vocabularies and these triples more. */
    private static ValidityReport validity(Stream<Triple> more) {
        Model all = ModelFactory.createDefaultModel();
        Graph graph = all.getGraph();
        PublishedGraph.smallest().triples().forEach(graph::add);
        OTHERS.find().forEach(graph::add);
        more.forEach(graph::add);
        Map<Node, Node> axioms =
                Map.of(EXACT, OWL2.equivalentClass.asNode(), BROAD, RDFS.Nodes.subClassOf);
        Map<Node, Node> ofProperties =
                Map.of(EXACT, OWL2.equivalentProperty.asNode(), BROAD, RDFS.Nodes.subPropertyOf);
        for (Node match : axioms.keySet()) {
            for (Triple tie : graph.find(Node.ANY, match, Node.ANY).toList()) {
                boolean isClass = kinds(ONTOLOGY, tie.getSubject()).contains(OWL2.Class.asNode());
                graph.add(
                        tie.getSubject(),
                        (isClass ? axioms : ofProperties).get(match),
                        tie.getObject());
            }
        }
        InfModel reasoned = ModelFactory.createInfModel(ReasonerRegistry.getOWLReasoner(), all);
        return reasoned.validate();
    }

    private static Set<Node> kinds(Graph graph, Node term) {
        return graph.find(term, RDF.Nodes.type, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(KINDS::contains)
                .toSet();
    }
}
