package org.claimgraph.claims.explain;

import org.claimgraph.problem.CellRef;

/**
 * A cell and what it holds.
 *
 * @param place where it is
 * @param text its text in the file
 */
public record Cell(CellRef place, String text) {}
