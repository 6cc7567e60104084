package org.claimgraph.claims.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claims.explain.CellMap.Column;
import org.claimgraph.problem.CellRef;
import org.claimgraph.vocab.Cg;

/**
 * Narrows the columns that a table makes a property from, on any node, to those that it is made
 * from on one node.
 */
final class CellChoice {

    /**
     * The properties that repeat other properties of the same node, in words or as first and last
     * day.
     */
    private static final Set<Node> SUMMARIES = Set.of(RDFS.Nodes.label, Cg.earliest, Cg.latest);

    /** The properties that a claim without content of its own takes from the claims it names. */
    private static final Set<Node> BORROWING = Set.of(RDFS.Nodes.label, Cg.content);

    private final Graph graph;
    private final CellMap map;
    private final CellText text;

    CellChoice(Graph graph, CellMap map, CellText text) {
        this.graph = graph;
        this.map = map;
        this.text = text;
    }

    /** Returns the cells of a row that make a property of the row's main node. */
    RowCells ofMain(CellRef row, Node subject, Node property) {
        List<Column> columns = new ArrayList<>(map.columns(row.file(), property));
        columns.removeIf(Column::isAside);
        if (BORROWING.contains(property) && hasContent(row)) {
            columns.removeAll(map.columns(row.file(), Cg.restates));
            columns.removeAll(map.columns(row.file(), Cg.answers));
        }
        boolean bounds = property.equals(Cg.earliest) || property.equals(Cg.latest);
        return cells(row, bounds ? summarized(row, subject, columns) : columns);
    }

    private boolean hasContent(CellRef row) {
        return !cells(row, map.columns(row.file(), Cg.core)).saysNothing();
    }

    /** Returns the cells of a row that make a property of a node that is not the row's main one. */
    RowCells ofOther(CellRef row, Node subject, Node property) {
        List<Column> columns = map.columns(row.file(), property);
        List<Column> aside = columns.stream().filter(Column::isAside).toList();
        if (!aside.isEmpty()) {
            return cells(row, aside);
        }
        boolean summary = SUMMARIES.contains(property);
        return cells(row, summary ? summarized(row, subject, columns) : columns);
    }

    /**
     * Returns the columns that other properties of the node are made from too. If there are none,
     * returns those of the properties that lead to the node.
     */
    private List<Column> summarized(CellRef row, Node node, List<Column> columns) {
        List<Column> made = among(columns, row, graph.find(node, Node.ANY, Node.ANY).toList());
        if (made.isEmpty()) {
            made = among(columns, row, graph.find(Node.ANY, Node.ANY, node).toList());
        }
        return made.isEmpty() ? columns : made;
    }

    private List<Column> among(List<Column> columns, CellRef row, List<Triple> triples) {
        Set<Column> made = new HashSet<>();
        for (Triple triple : triples) {
            if (!SUMMARIES.contains(triple.getPredicate())) {
                made.addAll(map.columns(row.file(), triple.getPredicate()));
            }
        }
        return columns.stream().filter(made::contains).toList();
    }

    private RowCells cells(CellRef row, List<Column> columns) {
        List<Cell> cells = new ArrayList<>();
        List<Cell> empty = new ArrayList<>();
        for (Column column : columns) {
            String held = text.text(row.file(), row.row(), column.position());
            Cell cell = new Cell(row.at(column.position(), column.name()), held);
            (held.isEmpty() ? empty : cells).add(cell);
        }
        return new RowCells(row, cells.isEmpty() ? empty : cells);
    }
}
