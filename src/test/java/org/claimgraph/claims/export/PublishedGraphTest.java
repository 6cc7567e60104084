package org.claimgraph.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Oa;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.VoID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported can be published as it is: it says of everything in it what it is. */
class PublishedGraphTest {

    private static final Path REUSED = Path.of("src/test/resources/published/reused-terms.txt");

    private static final Node LABEL = RDFS.Nodes.label;

    static Stream<PublishedGraph> graphs() {
        return PublishedGraph.all();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyNodeOfItsOwnHasAType(PublishedGraph published) {
        Set<Node> untyped = new HashSet<>();
        for (Triple triple : published.triples()) {
            untyped.add(triple.getSubject());
            boolean namesOnly =
                    triple.getPredicate().equals(VoID.vocabulary)
                            || triple.getPredicate().equals(OWL2.versionIRI.asNode());
            if (!namesOnly && published.isOwn(triple.getObject())) {
                untyped.add(triple.getObject());
            }
        }
        published.graph().find(Node.ANY, RDF.Nodes.type, Node.ANY).toList().stream()
                .map(Triple::getSubject)
                .forEach(untyped::remove);

        assertThat(untyped).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void nothingIsABlankNode(PublishedGraph published) {
        assertThat(published.triples())
                .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyPropertyAndClassIsDeclaredHereOrReused(PublishedGraph published) throws IOException {
        Set<String> used = new TreeSet<>();
        for (Triple triple : published.triples()) {
            used.add(triple.getPredicate().getURI());
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                used.add(triple.getObject().getURI());
            }
        }
        Stream.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)
                .flatMap(type -> published.instances(type.asNode()).stream())
                .map(Node::getURI)
                .filter(term -> term.startsWith(Cg.NS))
                .forEach(used::remove);

        assertThat(used).isSubsetOf(Files.readAllLines(REUSED));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyTermOfTheOntologyThatIsUsedIsDefined(PublishedGraph published) {
        Set<Node> used = new HashSet<>();
        for (Triple triple : published.triples()) {
            used.addAll(List.of(triple.getPredicate(), triple.getObject()));
        }
        used.removeIf(node -> !node.isURI() || !node.getURI().startsWith(Cg.NS));
        used.remove(NodeFactory.createURI(Cg.NS));

        assertThat(used)
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        term -> {
                            assertThat(published.values(term, LABEL)).hasSize(1);
                            boolean isList =
                                    published
                                            .values(term, RDF.Nodes.type)
                                            .contains(SKOS.ConceptScheme.asNode());
                            assertThat(published.values(term, SKOS.definition.asNode()))
                                    .as(term.toString())
                                    .hasSize(isList ? 0 : 1);
                        });
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void exampleResourcesAreThere(PublishedGraph published) {
        List<Node> examples = published.values(published.dataset(), VoID.exampleResource);

        assertThat(examples)
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(node -> published.graph().contains(node, RDF.Nodes.type, Node.ANY));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void countsAreThoseOfTheFile(PublishedGraph published) {
        CountsInVoid.assertRight(published);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyClaimHasOnePolarityAndNothingThatIsNotStated(PublishedGraph published) {
        assertThat(published.instances(Cg.Claim))
                .isNotEmpty()
                .allSatisfy(
                        claim -> {
                            assertThat(published.values(claim, Cg.polarity)).hasSize(1);
                            assertThat(published.values(claim, Cg.certainty))
                                    .doesNotContain(Cg.concept("certainty", "unstated"));
                            assertThat(published.values(claim, Cg.basis))
                                    .doesNotContain(Cg.concept("basis", "unstated"));
                        });
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyFindingHasAPlanAnActivityAndTheClaimsItRestsOn(PublishedGraph published) {
        for (Node finding : published.instances(Cg.Finding)) {
            Node rule = published.values(finding, Cg.rule).get(0);
            Node build = published.values(finding, Prov.wasGeneratedBy).get(0);
            Set<Node> plans =
                    published.values(build, Prov.qualifiedAssociation).stream()
                            .flatMap(by -> published.values(by, Prov.hadPlan).stream())
                            .collect(Collectors.toSet());

            assertThat(published.values(rule, OWL2.versionInfo.asNode())).hasSize(1);
            assertThat(published.values(rule, RDF.Nodes.type))
                    .contains(NodeFactory.createURI(Prov.NS + "Plan"));
            assertThat(published.values(build, RDF.Nodes.type)).contains(Prov.Activity);
            assertThat(plans).contains(rule);
            assertThat(published.values(finding, Prov.wasDerivedFrom))
                    .containsExactlyInAnyOrderElementsOf(published.values(finding, Cg.between));
        }
        assertThat(published.instances(Cg.Finding)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyCodingHasAnAgent(PublishedGraph published) {
        assertThat(published.instances(Cg.Coding))
                .allSatisfy(
                        coding -> {
                            List<Node> agents = published.values(coding, Prov.wasAssociatedWith);
                            assertThat(agents).hasSize(1);
                            assertThat(published.values(agents.get(0), RDF.Nodes.type))
                                    .contains(Prov.Agent);
                        });
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyMatterIsTypedAndInWords(PublishedGraph published) {
        Set<Node> matters =
                published.graph().find(Node.ANY, Cg.core, Node.ANY).toList().stream()
                        .map(Triple::getObject)
                        .collect(Collectors.toSet());

        assertThat(matters).hasSameElementsAs(published.instances(Cg.Matter));
        assertThat(matters)
                .isNotEmpty()
                .allSatisfy(matter -> assertThat(published.values(matter, LABEL)).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyPassageOfAClaimHasAStartBeforeItsEnd(PublishedGraph published) {
        for (Triple rests : published.graph().find(Node.ANY, Cg.passage, Node.ANY).toList()) {
            Node passage = rests.getObject();

            assertThat(number(published, passage, Oa.start))
                    .isLessThan(number(published, passage, Oa.end));
            assertThat(published.values(passage, RDF.Nodes.type))
                    .contains(Cg.Passage, Oa.TextPositionSelector);
        }
    }

    private static long number(PublishedGraph published, Node node, Node property) {
        return Long.parseLong(published.values(node, property).get(0).getLiteralLexicalForm());
    }
}
