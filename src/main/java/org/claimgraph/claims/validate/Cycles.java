package org.claimgraph.claims.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds the cycles of one property, by a search in depth without recursion: chains may be as long
 * as memory allows.
 *
 * <p>If nodes have several values, some cycles may be missed; but if there is any cycle, at least
 * one is found.
 */
final class Cycles {

    private final Map<Node, List<Node>> values = new TreeMap<>(NodeOrder.BY_IRI);

    /** The positions of the nodes in the current path; -1 for nodes that are finished. */
    private final Map<Node, Integer> positions = new TreeMap<>(NodeOrder.BY_IRI);

    private final List<Node> path = new ArrayList<>();
    private final Deque<Iterator<Node>> open = new ArrayDeque<>();
    private final List<List<Node>> found = new ArrayList<>();

    private Cycles() {}

    /** Returns the cycles of a property, each with its nodes in order, the least IRI first. */
    static List<List<Node>> of(Graph graph, Node property) {
        Cycles cycles = new Cycles();
        for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
            cycles.values
                    .computeIfAbsent(triple.getSubject(), node -> new ArrayList<>())
                    .add(triple.getObject());
        }
        cycles.values.values().forEach(nodes -> nodes.sort(NodeOrder.BY_IRI));
        cycles.values.keySet().forEach(cycles::search);
        return cycles.found;
    }

    private void search(Node start) {
        if (positions.containsKey(start)) {
            return;
        }
        enter(start);
        while (!path.isEmpty()) {
            Iterator<Node> values = open.element();
            if (values.hasNext()) {
                follow(values.next());
            } else {
                leave();
            }
        }
    }

    private void follow(Node node) {
        Integer position = positions.get(node);
        if (position == null) {
            enter(node);
        } else if (position >= 0) {
            found.add(fromLeast(path.subList(position, path.size())));
        }
    }

    private void enter(Node node) {
        positions.put(node, path.size());
        path.add(node);
        open.push(values.getOrDefault(node, List.of()).iterator());
    }

    private void leave() {
        positions.put(path.remove(path.size() - 1), -1);
        open.pop();
    }

    private static List<Node> fromLeast(List<Node> cycle) {
        int least = 0;
        for (int i = 1; i < cycle.size(); i++) {
            if (NodeOrder.BY_IRI.compare(cycle.get(i), cycle.get(least)) < 0) {
                least = i;
            }
        }
        List<Node> turned = new ArrayList<>(cycle.subList(least, cycle.size()));
        turned.addAll(cycle.subList(0, least));
        return turned;
    }
}
