package org.claimgraph.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.VoID;

/** Counts again what the description of a graph counts. */
final class CountsInVoid {

    private CountsInVoid() {}

    static void assertRight(PublishedGraph published) {
        Node dataset = published.dataset();
        Set<String> properties = new TreeSet<>();
        Set<String> classes = new TreeSet<>();
        for (Triple triple : published.triples()) {
            properties.add(triple.getPredicate().getURI());
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                classes.add(triple.getObject().getURI());
            }
        }
        Set<String> vocabularies = new TreeSet<>();
        properties.forEach(term -> vocabularies.add(term.replaceAll("[^/#]*$", "")));
        classes.forEach(term -> vocabularies.add(term.replaceAll("[^/#]*$", "")));

        assertThat(number(published, dataset, VoID.triples)).isEqualTo(published.graph().size());
        assertThat(number(published, dataset, VoID.properties)).isEqualTo(properties.size());
        assertThat(number(published, dataset, VoID.classes)).isEqualTo(classes.size());
        assertThat(published.values(dataset, VoID.vocabulary))
                .extracting(Node::getURI)
                .containsExactlyInAnyOrderElementsOf(vocabularies);
        assertParts(published, dataset, classes);
    }

    private static void assertParts(PublishedGraph published, Node dataset, Set<String> classes) {
        Set<String> counted = new TreeSet<>();
        for (Node part : published.values(dataset, VoID.classPartition)) {
            Node type = published.values(part, VoID.ofClass).get(0);
            counted.add(type.getURI());

            assertThat(number(published, part, VoID.entities))
                    .as(type.toString())
                    .isEqualTo(published.instances(type).size());
        }
        List<String> own = classes.stream().filter(type -> type.startsWith(Cg.NS)).toList();

        assertThat(counted).isNotEmpty().containsExactlyElementsOf(own);
    }

    private static int number(PublishedGraph published, Node node, Node property) {
        List<Node> values = published.values(node, property);
        assertThat(values).hasSize(1);
        return Integer.parseInt(values.get(0).getLiteralLexicalForm());
    }
}
