package org.claimgraph.claims.explain;

import java.util.List;
import org.claimgraph.problem.CellRef;

/**
 * The cells of one row from which something is made.
 *
 * @param row the row
 * @param cells its cells from left to right: those with a text, or empty ones when the value is
 *     what an empty cell means; none when it is made from the row as a whole
 */
public record RowCells(CellRef row, List<Cell> cells) {

    /** Makes a row of its cells. */
    public RowCells {
        cells = List.copyOf(cells);
    }

    /** Returns whether no cell has a text. */
    boolean saysNothing() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
