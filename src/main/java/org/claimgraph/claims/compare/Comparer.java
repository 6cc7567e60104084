package org.claimgraph.claims.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claims.compare.Comparison.Section;
import org.claimgraph.claims.names.DefaultPrefixes;
import org.claimgraph.claims.names.NodeFinder;
import org.claimgraph.failure.UsageException;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;

/** Compares the tellings of what somebody asks for. */
public final class Comparer {

    private final Graph graph;
    private final Values values;
    private final TellingReader tellings;
    private final ClaimSearch claims;

    /** Makes a comparer of the claims in a graph. */
    public Comparer(Graph graph) {
        this.graph = graph;
        this.values = new Values(graph);
        this.tellings = new TellingReader(values);
        this.claims = new ClaimSearch(values);
    }

    /**
     * Returns the comparison of the tellings of a matter, an event or a place, of the matters of
     * one claim, or of several claims with each other.
     *
     * <p>The tellings of an event or a place are compared verb by verb: who did it may be in
     * dispute.
     *
     * @param typed one thing, or several claims, as people name them; a matter also by its label
     * @throws UsageException when something is not found, or cannot be compared
     */
    public Comparison of(List<String> typed) {
        List<Node> nodes = typed.stream().map(this::find).toList();
        Node node = nodes.get(0);
        if (nodes.size() > 1) {
            return ofClaims(nodes);
        }
        if (isA(node, Cg.Claim)) {
            return ofMatters(
                    node,
                    tellings.of(node).stream().map(Telling::matter).collect(Collectors.toSet()));
        }
        if (isMatter(node)) {
            return ofMatters(node, Set.of(node));
        }
        if (isA(node, Cg.Event)) {
            return compared(node, claims.aboutEvent(node), told -> verb(node, told));
        }
        if (isA(node, Cg.Location)) {
            return compared(node, claims.aboutPlace(node), told -> verb(node, told));
        }
        throw new UsageException(
                "%s is no matter, event, place or claim. Name one of these, or several claims."
                        .formatted(typed.get(0)));
    }

    private String verb(Node about, Telling told) {
        return values.label(about) + ": " + told.says(Facet.RELATION);
    }

    private Node find(String typed) {
        for (String language : new String[] {"en", ""}) {
            for (Node node : values.with(RDFS.Nodes.label, Literals.text(typed, language))) {
                if (isMatter(node)) {
                    return node;
                }
            }
        }
        return new NodeFinder(graph, DefaultPrefixes.of(graph)).find(typed);
    }

    private boolean isA(Node node, Node type) {
        return values.has(node, RDF.Nodes.type, type);
    }

    /** A matter is what contents have in common. */
    private boolean isMatter(Node node) {
        return values.has(Node.ANY, Cg.core, node);
    }

    private Comparison ofMatters(Node about, Set<Node> matters) {
        return compared(
                about,
                claims.aboutMatters(matters),
                told -> matters.contains(told.matter()) ? values.label(told.matter()) : "");
    }

    /** Claims that somebody names are all compared, also those that restate. */
    private Comparison ofClaims(List<Node> named) {
        List<Telling> told = new ArrayList<>();
        for (Node claim : named) {
            if (!isA(claim, Cg.Claim)) {
                throw new UsageException(
                        "%s is no claim. Name several claims, or one matter, event or place."
                                .formatted(values.label(claim)));
            }
            told.addAll(tellings.of(claim));
        }
        String about = named.size() + " claims";
        return new Comparison(about, List.of(section(about, told)), List.of(), 0);
    }

    /**
     * @param key what tellings are compared by; empty for those that are not wanted
     */
    private Comparison compared(Node about, Collection<Node> found, Function<Telling, String> key) {
        List<Node> anew = found.stream().filter(claim -> !tellings.merelyRestates(claim)).toList();
        Map<String, List<Telling>> groups = new LinkedHashMap<>();
        for (Node claim : anew) {
            for (Telling telling : tellings.of(claim)) {
                groups.computeIfAbsent(key.apply(telling), k -> new ArrayList<>()).add(telling);
            }
        }
        groups.remove("");
        return new Comparison(
                values.label(about),
                sections(groups),
                toldOnce(groups),
                found.size() - anew.size());
    }

    private List<Section> sections(Map<String, List<Telling>> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> section(group.getKey(), group.getValue()))
                .sorted(
                        Comparator.comparing((Section section) -> -section.tellings().size())
                                .thenComparing(Section::about))
                .toList();
    }

    private Section section(String about, List<Telling> told) {
        return new Sections(values).of(about, told);
    }

    private static List<Telling> toldOnce(Map<String, List<Telling>> groups) {
        return groups.values().stream()
                .filter(told -> told.size() == 1)
                .map(told -> told.get(0))
                .sorted(Sections.BY_DAY)
                .toList();
    }
}
