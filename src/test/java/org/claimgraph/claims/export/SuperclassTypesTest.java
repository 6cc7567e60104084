package org.claimgraph.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Schema;
import org.claimgraph.vocab.VoID;
import org.junit.jupiter.api.Test;

class SuperclassTypesTest {

    @Test
    void typesAboveComeOnceAtAnyDistance() {
        Graph graph =
                turtle(
                        """
                        :Dog rdfs:subClassOf :Mammal . :Cat rdfs:subClassOf :Mammal .
                        :Mammal rdfs:subClassOf :Animal .
                        :rex a :Dog . :odd a :Dog , :Cat . :pet a :Dog , :Animal .
                        """);

        assertThat(added(graph))
                .containsExactlyInAnyOrder(
                        "rex Mammal", "rex Animal", "odd Mammal", "odd Animal", "pet Mammal");
    }

    @Test
    void classesInACircleEnd() {
        Graph graph =
                turtle(
                        """
                        :One rdfs:subClassOf :Other . :Other rdfs:subClassOf :One . :x a :One .
                        """);

        assertThat(added(graph)).containsExactly("x Other");
    }

    @Test
    void aClaimOfTheBundledDataIsAnEntityAndAClaimOfSchemaOrg() {
        PublishedGraph plain = PublishedGraph.of("bundled", ExportedTriples::of);
        PublishedGraph full = PublishedGraph.of("bundled", ExportedTriples::withSuperclasses);
        Node entity = NodeFactory.createURI(Prov.NS + "Entity");
        Node claim = NodeFactory.createURI(Schema.NS + "Claim");

        assertThat(full.instances(entity)).containsAll(full.instances(Cg.Claim));
        assertThat(full.instances(claim)).hasSameElementsAs(full.instances(Cg.Claim));
        assertThat(withoutCounts(full)).containsAll(withoutCounts(plain));
    }

    @Test
    void countsAreThoseOfTheFullFile() {
        CountsInVoid.assertRight(PublishedGraph.of("dam-break", ExportedTriples::withSuperclasses));
    }

    private static Set<Triple> withoutCounts(PublishedGraph published) {
        Set<Triple> triples = new HashSet<>(published.triples());
        triples.removeIf(triple -> triple.getPredicate().getNameSpace().equals(VoID.NS));
        return triples;
    }

    /** Returns what is sent beyond the graph, and fails if a triple is sent twice. */
    private static List<String> added(Graph graph) {
        List<Triple> sent = new ArrayList<>();
        ExportedTriples.withSuperclasses(graph).send(sent::add);
        assertThat(sent).doesNotHaveDuplicates().containsAll(graph.find().toList());
        return sent.stream()
                .filter(triple -> !graph.contains(triple))
                .peek(triple -> assertThat(triple.getPredicate()).isEqualTo(RDF.Nodes.type))
                .map(t -> t.getSubject().getLocalName() + " " + t.getObject().getLocalName())
                .toList();
    }

    private static Graph turtle(String text) {
        String prefixes =
                """
                PREFIX : <http://example.org/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                """;
        return RDFParser.fromString(prefixes + text, Lang.TURTLE).toGraph();
    }
}
