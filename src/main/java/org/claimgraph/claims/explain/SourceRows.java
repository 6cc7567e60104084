package org.claimgraph.claims.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.problem.CellRef;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;
import org.claimgraph.vocab.Prov;

/**
 * Finds the rows from which a node is made, and the nodes that are made from a row.
 *
 * <p>A row's main node names its row by {@code prov:wasDerivedFrom}. Any other node belongs to main
 * nodes, which lead to it: a step to its claim, a proposition to all claims that share it.
 */
public final class SourceRows {

    /** The order in which rows are listed. */
    static final Comparator<CellRef> ORDER =
            Comparator.comparing(CellRef::file).thenComparingInt(CellRef::row);

    private static final List<Way> WAYS =
            List.of(
                    new Way(Prov.qualifiedAttribution, List.of(Prov.qualifiedAttribution)),
                    new Way(Geo.hasGeometry, List.of(Geo.hasGeometry)),
                    new Way(Cg.selector, List.of(Cg.selector)),
                    new Way(Cg.passage, List.of(Cg.passage)),
                    new Way(Cg.core, List.of(Cg.content)),
                    new Way(Cg.core, List.of(Cg.content, Cg.core)),
                    new Way(Cg.subject, List.of(Cg.content, Cg.subject)),
                    new Way(Cg.object, List.of(Cg.content, Cg.object)),
                    new Way(Prov.wasGeneratedBy, List.of(Prov.wasGeneratedBy)),
                    new Way(
                            Prov.wasGeneratedBy,
                            List.of(Prov.wasGeneratedBy, Prov.wasAssociatedWith)));

    private final Graph graph;
    private final CellMap map;
    private final CellText text;

    /** Makes a finder of rows. */
    public SourceRows(Graph graph, CellMap map, CellText text) {
        this.graph = graph;
        this.map = map;
        this.text = text;
    }

    /**
     * A way from a row's main node to another node of the row.
     *
     * @param made the property whose cells make the other node. A row in which these cells are
     *     empty only refers to the node, such as a claim that takes its content from the claim it
     *     restates, or one that was coded with its document
     * @param properties the properties that lead there
     */
    private record Way(Node made, List<Node> properties) {}

    /** Returns the rows from which a node is made, by file and number; none when no table does. */
    public List<CellRef> of(Node node) {
        List<CellRef> own = own(node);
        if (!own.isEmpty()) {
            return own;
        }
        Set<CellRef> rows = new TreeSet<>(ORDER);
        for (Way way : WAYS) {
            rows.addAll(rows(node, way));
        }
        return List.copyOf(rows);
    }

    /** Returns the rows of which a node is the main node. */
    List<CellRef> own(Node node) {
        Set<CellRef> rows = new TreeSet<>(ORDER);
        for (Node source : objects(node, Prov.wasDerivedFrom)) {
            CellRef row = map.row(source);
            if (row != null) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private List<CellRef> rows(Node node, Way way) {
        Collection<Node> owners = List.of(node);
        for (int i = way.properties().size() - 1; i >= 0; i--) {
            Set<Node> before = new LinkedHashSet<>();
            for (Node owner : owners) {
                before.addAll(subjects(way.properties().get(i), owner));
            }
            owners = before;
        }
        List<CellRef> rows = new ArrayList<>();
        owners.forEach(owner -> rows.addAll(own(owner)));
        List<CellRef> making = rows.stream().filter(row -> says(row, way.made())).toList();
        return making.isEmpty() ? rows : making;
    }

    /** Returns the nodes that may be made from a row, main nodes first. */
    Set<Node> nodes(CellRef row) {
        Node rowNode = map.node(row);
        Set<Node> nodes = new LinkedHashSet<>();
        if (rowNode != null) {
            List<Node> main = subjects(Prov.wasDerivedFrom, rowNode);
            nodes.addAll(main);
            WAYS.forEach(way -> nodes.addAll(follow(main, way)));
        }
        return nodes;
    }

    private Collection<Node> follow(Collection<Node> main, Way way) {
        Collection<Node> nodes = main;
        for (Node property : way.properties()) {
            Set<Node> next = new LinkedHashSet<>();
            for (Node node : nodes) {
                next.addAll(objects(node, property));
            }
            nodes = next;
        }
        return nodes;
    }

    /** Returns whether any cell that the property is made from has a text in this row. */
    private boolean says(CellRef row, Node property) {
        for (CellMap.Column column : map.columns(row.file(), property)) {
            if (!text.text(row.file(), row.row(), column.position()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
