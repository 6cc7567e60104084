package org.claimgraph.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Place;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.TextRef;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;
import org.claimgraph.vocab.Prov;
import org.jspecify.annotations.Nullable;

/**
 * Follows what is wrong in a graph back to the cells of the tables.
 *
 * <p>The row comes from the node, the column from the property. Of several columns it is the first
 * that is not empty, or the first of all.
 */
final class Blame {

    /** The IRI of a row, with a fragment of RFC 7111: {@code …/table/claims.csv#row=12}. */
    private static final Pattern ROW = Pattern.compile(".*/([^/#]+)#row=([0-9]{1,9})");

    /** What leads to a node without a row from the node of its row. */
    private static final List<Node> OWNERS =
            List.of(Cg.content, Prov.qualifiedAttribution, Geo.hasGeometry);

    private final Graph graph;
    private final CellMap map;
    private final CellText text;

    Blame(Graph graph, CellMap map, CellText text) {
        this.graph = graph;
        this.map = map;
        this.text = text;
    }

    /**
     * Returns one problem for each row from which the node was made; for a node that no table knows
     * one problem that names it.
     */
    List<Problem> problems(Violation violation) {
        List<Problem> problems = new ArrayList<>();
        for (CellRef row : rows(violation.focus())) {
            CellRef cell = cell(row, violation.property());
            problems.add(problem(violation, cell, cell.column() == 0 ? "" : textOf(cell)));
        }
        if (problems.isEmpty()) {
            TextRef name = TextRef.ofFile(violation.focus().toString());
            problems.add(problem(violation, name, ""));
        }
        return problems;
    }

    private static Problem problem(Violation violation, Place place, String value) {
        return new Problem(
                violation.code(),
                violation.severity(),
                place,
                value,
                violation.message(),
                violation.remedy());
    }

    private List<CellRef> rows(Node node) {
        List<CellRef> rows = ownRows(node);
        for (Node property : OWNERS) {
            if (!rows.isEmpty()) {
                break;
            }
            for (Node owner : subjects(property, node)) {
                rows.addAll(ownRows(owner));
            }
        }
        return rows.isEmpty() ? rowsOfCore(node) : rows;
    }

    private List<CellRef> rowsOfCore(Node core) {
        List<CellRef> rows = new ArrayList<>();
        for (Node proposition : subjects(Cg.core, core)) {
            for (Node claim : subjects(Cg.content, proposition)) {
                rows.addAll(ownRows(claim));
            }
        }
        return rows;
    }

    private List<CellRef> ownRows(Node node) {
        List<CellRef> rows = new ArrayList<>();
        for (Triple triple : graph.find(node, Prov.wasDerivedFrom, Node.ANY).toList()) {
            Matcher row = ROW.matcher(triple.getObject().toString());
            if (row.matches()) {
                rows.add(CellRef.ofRow(row.group(1), Integer.parseInt(row.group(2)), 0));
            }
        }
        return rows;
    }

    private List<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
    }

    private CellRef cell(CellRef row, @Nullable Node property) {
        List<CellMap.Column> columns =
                property == null ? List.of() : map.columns(row.file(), property);
        for (CellMap.Column column : columns) {
            CellRef cell = row.at(column.position(), column.name());
            if (!textOf(cell).isEmpty()) {
                return cell;
            }
        }
        return columns.isEmpty() ? row : row.at(columns.get(0).position(), columns.get(0).name());
    }

    private String textOf(CellRef cell) {
        return text.text(cell.file(), cell.row(), cell.column());
    }
}
