package org.claimgraph.claims.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.Problem;
import org.claimgraph.text.Folded;
import org.claimgraph.text.Nearest;
import org.claimgraph.vocab.Cg;
import org.jspecify.annotations.Nullable;

/**
 * Finds the node that a text names: by its IRI, a prefixed name, a path, its id, its label or any
 * spelling in the graph.
 *
 * <p>The most exact kind of match wins: ids before labels before other spellings; then the same
 * ignoring case; then ignoring accents. A text that matches several nodes equally well is an error.
 */
public final class EntityFinder {

    private static final int MAX_SUGGESTIONS = 3;

    /** In which ways a candidate can match, the most exact first. */
    private static final List<BiPredicate<Candidate, String>> WAYS =
            List.of(
                    (candidate, typed) -> candidate.id().equals(typed),
                    (candidate, typed) -> candidate.labels().contains(typed),
                    (candidate, typed) -> candidate.spellings().contains(typed),
                    (candidate, typed) -> candidate.isCalled(typed, String::equalsIgnoreCase),
                    (candidate, typed) -> candidate.isCalled(typed, EntityFinder::sameFolded));

    private final Graph graph;
    private final PrefixMapping prefixes;

    /** Makes a finder of the entities that a graph describes. */
    public EntityFinder(Graph graph) {
        this.graph = graph;
        this.prefixes = DefaultPrefixes.of(graph);
    }

    /**
     * Returns the node of a kind that is meant.
     *
     * @param label what a message begins with, such as the name of a parameter; may be empty
     * @throws UsageException when nothing matches or several things match equally well
     */
    public Node find(EntityKind kind, String label, String typed) {
        return find(typed, memberships(kind), label, kind.words());
    }

    /**
     * Returns the node that is meant, of whatever kind.
     *
     * @throws UsageException when nothing matches or several things match equally well
     */
    Node find(String typed) {
        List<Membership> all = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.ENTITY) {
                all.addAll(memberships(kind));
            }
        }
        return find(typed, all, "", "anything");
    }

    /**
     * @param label what a message begins with
     * @param kind the kind in the words of a message
     */
    private Node find(String typed, List<Membership> kinds, String label, String kind) {
        TypedName name = TypedName.of(typed, prefixes);
        Node named = named(kinds, name);
        if (named != null) {
            return named;
        }
        List<Candidate> candidates = candidates(kinds);
        if (name.iri() != null) {
            throw unknown(label, typed, kind, candidates, name.end());
        }
        for (BiPredicate<Candidate, String> way : WAYS) {
            List<Candidate> hits =
                    candidates.stream().filter(candidate -> way.test(candidate, typed)).toList();
            if (hits.size() == 1) {
                return hits.get(0).node();
            }
            if (hits.size() > 1) {
                throw ambiguous(label, typed, hits);
            }
        }
        throw unknown(label, typed, kind, candidates, typed);
    }

    /**
     * Returns the node with this IRI or id. An id is the end of an IRI whose beginning is known, so
     * this need not look at every node.
     */
    private @Nullable Node named(List<Membership> kinds, TypedName name) {
        Set<Node> named = new HashSet<>();
        for (Membership members : kinds) {
            Node node =
                    name.iri() == null
                            ? beside(members, name.text())
                            : NodeFactory.createURI(name.iri());
            if (node != null && members.contains(graph, node)) {
                named.add(node);
            }
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }

    private @Nullable Node beside(Membership members, String id) {
        ExtendedIterator<Triple> triples = members.find(graph);
        try {
            if (!triples.hasNext()) {
                return null;
            }
            String iri = triples.next().getSubject().toString();
            return NodeFactory.createURI(iri.substring(0, iri.lastIndexOf('/') + 1) + id);
        } finally {
            triples.close();
        }
    }

    private List<Candidate> candidates(List<Membership> kinds) {
        List<Candidate> candidates = new ArrayList<>();
        for (Membership members : kinds) {
            members.find(graph)
                    .forEach(
                            triple ->
                                    candidates.add(members.candidate(graph, triple.getSubject())));
        }
        candidates.sort(Comparator.comparing(Candidate::id));
        return candidates;
    }

    /** How the graph says that a node is of a kind. */
    private record Membership(Node property, Node of) {

        ExtendedIterator<Triple> find(Graph graph) {
            return graph.find(Node.ANY, property, of);
        }

        boolean contains(Graph graph, Node node) {
            return graph.contains(node, property, of);
        }

        /** Claims are many, and their labels are sentences: people name them by their ids. */
        Candidate candidate(Graph graph, Node node) {
            return of.equals(Cg.Claim) ? Candidate.ofId(node) : Candidate.of(graph, node);
        }
    }

    private static List<Membership> memberships(EntityKind kind) {
        return switch (kind) {
            case ENTITY -> List.of(typed(Cg.Actor), typed(Cg.Location), typed(Cg.Event));
            case ACTOR -> List.of(typed(Cg.Actor));
            case LOCATION -> List.of(typed(Cg.Location));
            case EVENT -> List.of(typed(Cg.Event));
            case RELATION -> List.of(typed(Cg.Relation));
            case UNIT -> List.of(inScheme("units"));
            case MEANS -> List.of(inScheme("means"));
            case EVIDENCE -> List.of(typed(Cg.Evidence));
            case DOCUMENT -> List.of(typed(Cg.Document));
            case CLAIM -> List.of(typed(Cg.Claim));
        };
    }

    private static Membership inScheme(String name) {
        return new Membership(SKOS.inScheme.asNode(), Cg.concept("scheme", name));
    }

    private static Membership typed(Node type) {
        return new Membership(RDF.Nodes.type, type);
    }

    private static boolean sameFolded(String one, String other) {
        return Folded.of(one).equals(Folded.of(other));
    }

    private static UsageException ambiguous(String label, String typed, List<Candidate> hits) {
        List<String> names = hits.stream().map(Candidate::toString).toList();
        return new UsageException(
                "%s%s is a name of several things: %s. Write the id of one of them."
                        .formatted(label, Problem.quote(typed), String.join(", ", names)));
    }

    private static UsageException unknown(
            String label, String typed, String kind, List<Candidate> candidates, String nearTo) {
        List<String> nearest =
                candidates.stream()
                        .map(candidate -> Map.entry(candidate.distance(nearTo), candidate))
                        .filter(entry -> entry.getKey() <= Nearest.tolerance(nearTo))
                        .sorted(Map.Entry.comparingByKey())
                        .limit(MAX_SUGGESTIONS)
                        .map(entry -> entry.getValue().toString())
                        .toList();
        String hint =
                nearest.isEmpty() ? "" : " Did you mean " + Nearest.alternatives(nearest) + "?";
        return new UsageException(
                "%s%s is not the id, label or spelling of %s in the graph.%s"
                        .formatted(label, Problem.quote(typed), kind, hint));
    }
}
