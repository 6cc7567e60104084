package org.claimgraph.claims.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.claimgraph.claims.names.EntityFinder;
import org.claimgraph.claims.names.EntityKind;
import org.claimgraph.failure.UsageException;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Values that show a query at work and that a graph has: the example of the header when the graph
 * knows it, and otherwise what claims name most often.
 */
public final class Examples {

    /** How many claims are looked at: enough to see what is common, and quick on any graph. */
    private static final int SAMPLE = 2_000;

    private final Graph graph;
    private final EntityFinder finder;

    /** Makes examples from a graph; the caller keeps the transaction. */
    public Examples(Graph graph) {
        this.graph = graph;
        this.finder = new EntityFinder(graph);
    }

    /** Returns a value as a person would type it, or nothing when the graph has none. */
    public Optional<String> of(Parameter parameter) {
        EntityKind kind = parameter.kind().entity();
        if (kind == null) {
            return ofLiteral(parameter);
        }
        String own = parameter.example();
        return own != null && isKnown(kind, own)
                ? Optional.of(own)
                : mostCommon(property(kind)).map(Examples::id);
    }

    private Optional<String> ofLiteral(Parameter parameter) {
        return switch (parameter.kind()) {
            case DATE -> mostCommon(Cg.effectiveStart).map(Node::getLiteralLexicalForm);
            case CHOICE -> Optional.of(parameter.choices().get(0));
            default -> Optional.ofNullable(parameter.example());
        };
    }

    private boolean isKnown(EntityKind kind, String value) {
        try {
            finder.find(kind, "", value);
            return true;
        } catch (UsageException unknownOrAmbiguous) {
            return false;
        }
    }

    /** Returns the property by which claims or their contents name things of a kind. */
    private static @Nullable Node property(EntityKind kind) {
        return switch (kind) {
            case ENTITY -> Cg.subject;
            case ACTOR -> Cg.claimant;
            case LOCATION -> Cg.location;
            case EVENT -> Schema.about;
            case RELATION -> Cg.relation;
            case UNIT -> Cg.unit;
            case DOCUMENT -> Cg.reportedIn;
            case CLAIM -> null;
        };
    }

    private Optional<Node> mostCommon(@Nullable Node property) {
        Map<Node, Integer> counts = new LinkedHashMap<>();
        ExtendedIterator<Triple> triples =
                graph.find(Node.ANY, property == null ? Cg.content : property, Node.ANY);
        try {
            for (int seen = 0; seen < SAMPLE && triples.hasNext(); seen++) {
                Triple triple = triples.next();
                Node node = property == null ? triple.getSubject() : triple.getObject();
                counts.merge(node, 1, Integer::sum);
            }
        } finally {
            triples.close();
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String id(Node node) {
        String iri = node.getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
