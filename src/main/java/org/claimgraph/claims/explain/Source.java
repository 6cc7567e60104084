package org.claimgraph.claims.explain;

import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.problem.CellRef;

/** Where a triple comes from. */
public sealed interface Source {

    /**
     * Rows of tables, each of which makes the triple.
     *
     * @param rows at least one row, sorted by file and number
     */
    record Cells(List<RowCells> rows) implements Source {

        /** Makes a source of its rows. */
        public Cells {
            rows = List.copyOf(rows);
        }

        @Override
        public Cells in(CellRef row) {
            return new Cells(rows.stream().filter(cells -> cells.row().equals(row)).toList());
        }
    }

    /**
     * A rule that found it between claims.
     *
     * @param concept the rule, such as {@code cg:rule-4}
     */
    record Rule(Node concept) implements Source {}

    /**
     * A file that is part of the graph unchanged.
     *
     * @param name its path in the project
     */
    record File(String name) implements Source {}

    /** Returns the cells of this source that are in one row; none of them may be. */
    default Cells in(CellRef row) {
        return new Cells(List.of());
    }
}
