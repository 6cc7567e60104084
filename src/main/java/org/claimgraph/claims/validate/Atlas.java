package org.claimgraph.claims.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;
import org.jspecify.annotations.Nullable;

/**
 * Groups the places that have coordinates by the nearest place that contains them and has a known
 * reach.
 *
 * <p>Climbs from place to container without recursion and visits each place once.
 */
final class Atlas {

    private final Map<Node, Node> within;
    private final Map<Node, Extent> extents;
    private final Map<Node, Node> precisions;

    /** For each place visited on the way up, the nearest place that can contain it. */
    private final Map<Node, Node> nearest = new TreeMap<>(NodeOrder.BY_IRI);

    private final Set<Node> visited = new TreeSet<>(NodeOrder.BY_IRI);

    private Atlas(Graph graph) {
        within = values(graph, Geo.sfWithin);
        extents = extents(graph);
        precisions = values(graph, Cg.locationPrecision);
    }

    /** Returns for each containing place the places whose nearest container it is. */
    static Map<LocatedPlace, List<LocatedPlace>> contents(Graph graph) {
        Atlas atlas = new Atlas(graph);
        Map<LocatedPlace, List<LocatedPlace>> contents =
                new TreeMap<>(Comparator.comparing(LocatedPlace::node, NodeOrder.BY_IRI));
        for (Node node : atlas.extents.keySet()) {
            Node container = atlas.climb(atlas.within.get(node));
            if (container != null && !container.equals(node)) {
                contents.computeIfAbsent(atlas.place(container), place -> new ArrayList<>())
                        .add(atlas.place(node));
            }
        }
        return contents;
    }

    private LocatedPlace place(Node node) {
        return new LocatedPlace(node, extents.getOrDefault(node, Extent.NOWHERE), precision(node));
    }

    private Precision precision(Node node) {
        return Precision.of(precisions.getOrDefault(node, Node.ANY));
    }

    private @Nullable Node climb(@Nullable Node start) {
        List<Node> passed = new ArrayList<>();
        Node node = start;
        while (node != null && !canContain(node) && visited.add(node)) {
            passed.add(node);
            node = within.get(node);
        }
        Node container = node == null || canContain(node) ? node : nearest.get(node);
        if (container != null) {
            passed.forEach(place -> nearest.put(place, container));
        }
        return container;
    }

    private boolean canContain(Node node) {
        return extents.containsKey(node) && precision(node) != Precision.UNKNOWN;
    }

    private static Map<Node, Extent> extents(Graph graph) {
        Map<Node, Node> texts = values(graph, Geo.asWKT);
        Map<Node, Extent> extents = new TreeMap<>(NodeOrder.BY_IRI);
        values(graph, Geo.hasGeometry)
                .forEach(
                        (place, geometry) -> {
                            Node text = texts.get(geometry);
                            Extent extent = text == null ? Extent.NOWHERE : Extent.of(text);
                            if (!extent.corners().isEmpty()) {
                                extents.put(place, extent);
                            }
                        });
        return extents;
    }

    /** Returns the value of a property for each subject; the least of several. */
    private static Map<Node, Node> values(Graph graph, Node property) {
        Map<Node, Node> values = new TreeMap<>(NodeOrder.BY_IRI);
        for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
            values.merge(triple.getSubject(), triple.getObject(), Atlas::lesser);
        }
        return values;
    }

    private static Node lesser(Node one, Node other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }
}
