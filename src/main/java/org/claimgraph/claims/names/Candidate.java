package org.claimgraph.claims.names;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.text.Nearest;

/**
 * A node that a typed text may name, with all its names.
 *
 * @param id the end of its IRI
 * @param labels what the graph shows it as
 * @param spellings its other names in documents
 * @param wordings words that lead to it and are not names of it
 */
record Candidate(
        Node node, String id, Set<String> labels, Set<String> spellings, Set<String> wordings) {

    static Candidate of(Graph graph, Node node) {
        Set<String> labels = texts(graph, node, RDFS.Nodes.label);
        labels.addAll(texts(graph, node, SKOS.prefLabel.asNode()));
        labels.addAll(texts(graph, node, DCTerms.title.asNode()));
        return new Candidate(
                node,
                id(node),
                labels,
                texts(graph, node, SKOS.altLabel.asNode()),
                texts(graph, node, SKOS.hiddenLabel.asNode()));
    }

    /** Returns a candidate that is called by its id only. */
    static Candidate ofId(Node node) {
        return new Candidate(node, id(node), Set.of(), Set.of(), Set.of());
    }

    private static String id(Node node) {
        String iri = node.toString();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static Set<String> texts(Graph graph, Node node, Node property) {
        Set<String> texts = new LinkedHashSet<>();
        graph.find(node, property, Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral())
                .forEach(triple -> texts.add(triple.getObject().getLiteralLexicalForm()));
        return texts;
    }

    /** Returns whether the id, a label or a spelling equals a text, by the given comparison. */
    boolean isCalled(String typed, BiPredicate<String, String> same) {
        return names().anyMatch(name -> same.test(name, typed));
    }

    /** Returns how far the nearest of its names and wordings lies from a text. */
    int distance(String typed) {
        return Stream.concat(names(), wordings.stream())
                .mapToInt(name -> Nearest.distance(typed, name))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Stream<String> names() {
        return Stream.of(Stream.of(id), labels.stream(), spellings.stream())
                .flatMap(names -> names);
    }

    /** Returns {@code turkish-army (Turkish army)}. */
    @Override
    public String toString() {
        return labels.isEmpty() ? id : id + " (" + labels.iterator().next() + ")";
    }
}
