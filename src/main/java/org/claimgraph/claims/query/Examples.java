package org.claimgraph.claims.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
                : common(kind).map(Examples::id);
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

    /** Returns something of a kind that claims or their contents name. */
    private Optional<Node> common(EntityKind kind) {
        return switch (kind) {
            case ENTITY -> mostCommon(Cg.subject);
            case ACTOR -> mostCommon(Cg.claimant);
            case LOCATION -> mostCommon(Cg.location);
            case EVENT -> mostCommon(Schema.about);
            case RELATION -> mostCommon(Cg.relation);
            case UNIT -> mostCommon(Cg.unit);
            case MEANS -> mostCommon(Cg.means);
            case EVIDENCE -> mostCommon(Cg.evidence);
            case DOCUMENT -> mostCommon(Cg.reportedIn);
            case CLAIM -> first(Cg.content, 1).stream().map(Triple::getSubject).findFirst();
        };
    }

    /** Returns the most common value of a property. */
    private Optional<Node> mostCommon(Node property) {
        Map<Node, Integer> counts = new LinkedHashMap<>();
        first(property, SAMPLE)
                .forEach(triple -> counts.merge(triple.getObject(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private List<Triple> first(Node property, int count) {
        List<Triple> first = new ArrayList<>();
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, property, Node.ANY);
        try {
            while (first.size() < count && triples.hasNext()) {
                first.add(triples.next());
            }
        } finally {
            triples.close();
        }
        return first;
    }

    private static String id(Node node) {
        String iri = node.getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
