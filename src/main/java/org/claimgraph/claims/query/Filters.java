package org.claimgraph.claims.query;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claims.names.ShortNames;
import org.claimgraph.vocab.Cg;

/** Says in words which values an answer was limited to. */
final class Filters {

    private final Graph graph;
    private final ShortNames names;

    Filters(Graph graph, ShortNames names) {
        this.graph = graph;
        this.names = names;
    }

    /**
     * Returns all values in words, such as {@code Filters: speaker Sultan Murad Division
     * (sultan-murad-division); from 2020-01-01.}
     */
    String words(Map<String, Node> values) {
        if (values.isEmpty()) {
            return "Filters: none.";
        }
        return values.entrySet().stream()
                .map(value -> value.getKey() + " " + words(value.getValue()))
                .collect(Collectors.joining("; ", "Filters: ", "."));
    }

    /** Returns the label of a node and, when that is another text, its id. */
    String words(Node value) {
        String id = names.of(value);
        if (!value.isURI() || graph.contains(value, Cg.content, Node.ANY)) {
            return id;
        }
        String label = label(value);
        return label.isEmpty() || label.equals(id) ? id : label + " (" + id + ")";
    }

    private String label(Node node) {
        for (Node property :
                new Node[] {RDFS.Nodes.label, SKOS.prefLabel.asNode(), DCTerms.title.asNode()}) {
            ExtendedIterator<Triple> triples = graph.find(node, property, Node.ANY);
            try {
                if (triples.hasNext()) {
                    return names.of(triples.next().getObject());
                }
            } finally {
                triples.close();
            }
        }
        return "";
    }
}
