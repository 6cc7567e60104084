package org.claimgraph.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The ontology, the constants and the shapes speak of the same terms. */
class OntologyTest {

    private static final String ONTOLOGY = "ontology/claimgraph.ttl";
    private static final String SHAPES = "ontology/shapes.ttl";

    private static final Node NAMESPACE = NodeFactory.createURI("https://w3id.org/claimgraph/ns");

    private final Graph ontology = RDFDataMgr.loadGraph(ONTOLOGY);

    @Test
    void theConstantsAreTheClassesAndPropertiesOfTheOntology() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : Cg.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
                constants.add(field.get(null).toString());
            }
        }

        assertThat(constants).isEqualTo(iris(classesAndProperties()));
    }

    @Test
    void everyConstantIsNamedAsItsTerm() throws IllegalAccessException {
        for (Field field : Cg.class.getFields()) {
            if (field.getType() == Node.class) {
                assertThat(field.get(null)).hasToString(Cg.NS + field.getName());
            }
        }
    }

    @Test
    void everyTermHasALabel() {
        assertThat(terms().filter(term -> !has(term, RDFS.label.asNode()))).isEmpty();
    }

    @Test
    void everyTermSaysWhereItIsDefined() {
        assertThat(
                        terms().filter(
                                        term ->
                                                !ontology.contains(
                                                        term,
                                                        RDFS.isDefinedBy.asNode(),
                                                        NAMESPACE)))
                .isEmpty();
    }

    @Test
    void everyClassPropertyAndConceptHasADefinition() {
        Stream<Node> defined =
                Stream.concat(classesAndProperties(), instances(SKOS.Concept.asNode()));

        assertThat(defined.filter(term -> !has(term, SKOS.definition.asNode()))).isEmpty();
    }

    @Test
    void everyPropertyOfTheGraphHasARange() {
        assertThat(
                        Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                                .flatMap(type -> instances(type.asNode()))
                                .filter(property -> !has(property, RDFS.range.asNode())))
                .isEmpty();
    }

    @Test
    void theOntologyNamesItsVersion() {
        String version = text(OWL.versionInfo.asNode());

        assertThat(ontology.contains(NAMESPACE, OWL2.versionIRI.asNode(), versionIri(version)))
                .isTrue();
        assertThat(text(SKOS.changeNote.asNode())).contains(version);
    }

    private static Node versionIri(String version) {
        return NodeFactory.createURI(NAMESPACE.getURI() + "/" + version);
    }

    private String text(Node property) {
        return ontology.find(NAMESPACE, property, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    @Test
    void everyConceptIsInADeclaredScheme() {
        Set<Node> schemes = instances(SKOS.ConceptScheme.asNode()).collect(Collectors.toSet());

        assertThat(ontology.find(Node.ANY, SKOS.inScheme.asNode(), Node.ANY).toList())
                .isNotEmpty()
                .extracting(Triple::getObject)
                .allMatch(schemes::contains);
    }

    @Test
    void theShapesUseDeclaredTermsOnly() throws IOException {
        Set<String> declared = iris(terms());
        Set<String> used =
                Pattern.compile("\\bcg:([A-Za-z0-9-]+)")
                        .matcher(Files.readString(Path.of(SHAPES)))
                        .results()
                        .map(match -> Cg.NS + match.group(1))
                        .collect(Collectors.toSet());

        assertThat(used).hasSizeGreaterThan(30).isSubsetOf(declared);
    }

    @Test
    void theShapesSayNothingAboutOtherNodes() {
        assertThat(RDFDataMgr.loadGraph(SHAPES).find().toList())
                .extracting(Triple::getSubject)
                .filteredOn(Node::isURI)
                .allMatch(node -> node.getURI().startsWith("https://w3id.org/claimgraph/shapes"));
    }

    @Test
    void theOntologyIsConsistent() {
        assertThat(withReasoner("").validate().isClean()).isTrue();
    }

    @Test
    void theReasonerSeesAValueOutsideItsRange() {
        String claim = "<https://example.org/claim/1> <" + Cg.paragraph + "> \"seven\" .";

        assertThat(withReasoner(claim).validate().isValid()).isFalse();
    }

    private InfModel withReasoner(String turtle) {
        Model model = ModelFactory.createModelForGraph(RDFDataMgr.loadGraph(ONTOLOGY));
        model.read(new StringReader(turtle), null, "TURTLE");
        return ModelFactory.createInfModel(ReasonerRegistry.getOWLReasoner(), model);
    }

    private Stream<Node> terms() {
        return Stream.of(
                        classesAndProperties(),
                        instances(SKOS.Concept.asNode()),
                        instances(SKOS.ConceptScheme.asNode()))
                .flatMap(nodes -> nodes);
    }

    private Stream<Node> classesAndProperties() {
        return Stream.of(
                        OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
                .flatMap(type -> instances(type.asNode()));
    }

    private Stream<Node> instances(Node type) {
        return ontology.find(Node.ANY, RDF.type.asNode(), type).toList().stream()
                .map(Triple::getSubject);
    }

    private boolean has(Node term, Node property) {
        return ontology.contains(term, property, Node.ANY);
    }

    private static Set<String> iris(Stream<Node> nodes) {
        return nodes.map(Node::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
