package org.claimgraph.claims.validate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.claimgraph.claims.explain.CellMap;
import org.claimgraph.claims.explain.CellText;
import org.claimgraph.claims.explain.SourceRows;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Place;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Related;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Traces violations in a graph back to the cells of the tables.
 *
 * <p>The row comes from the node, the column from the property. If there are several columns, the
 * first one with a text is named, or else the first.
 */
final class Blame {

    private final SourceRows rows;
    private final CellMap map;
    private final CellText text;

    Blame(Graph graph, CellMap map, CellText text) {
        this.rows = new SourceRows(graph, map, text);
        this.map = map;
        this.text = text;
    }

    /**
     * Returns one problem for each row from which the node was made; for a node that no table knows
     * one problem that names it.
     */
    List<Problem> problems(Violation violation) {
        List<Problem> problems = new ArrayList<>();
        for (CellRef row : rows.of(violation.focus())) {
            CellRef cell = cell(row, violation.property());
            Problem problem = problem(violation, cell, cell.column() == 0 ? "" : textOf(cell));
            problems.add(beside(problem, violation.other()));
        }
        if (problems.isEmpty()) {
            TextRef name = TextRef.ofFile(violation.focus().toString());
            problems.add(problem(violation, name, ""));
        }
        return problems;
    }

    /**
     * Returns the same problems, except those at a cell that has an error, and those of a node that
     * several rows make, one of which has an error.
     *
     * @param known what was reported before
     */
    List<Problem> problems(Violation violation, Problems known) {
        List<CellRef> makers = rows.of(violation.focus());
        if (makers.size() > 1 && makers.stream().anyMatch(known::hasErrorInRow)) {
            return List.of();
        }
        return problems(violation).stream()
                .filter(problem -> !concernsErrorIn(problem, known))
                .toList();
    }

    private static boolean concernsErrorIn(Problem problem, Problems known) {
        return hasError(problem.place(), known)
                || problem.related().stream().anyMatch(other -> hasError(other.place(), known));
    }

    private static boolean hasError(Place place, Problems known) {
        return place instanceof CellRef cell && known.mayHaveError(cell);
    }

    private static Problem problem(Violation violation, Place place, String value) {
        return Problem.of(violation.code(), place, value, violation.message(), violation.remedy())
                .as(violation.severity());
    }

    /** Names the cell with which the one to blame does not agree, where a table knows it. */
    private Problem beside(Problem problem, Violation.@Nullable Other other) {
        List<CellRef> found = other == null ? List.of() : rows.of(other.node());
        if (other == null || found.isEmpty()) {
            return problem;
        }
        CellRef cell = cell(found.get(0), other.property());
        return problem.saying(problem.message() + "; see " + cell)
                .with(List.of(new Related(cell, textOf(cell), "the other cell")));
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
