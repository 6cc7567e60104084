/**
 * Checks a whole graph before it goes live, and says which cells are to blame.
 *
 * <p>In: a graph as extraction made it, the shapes of {@code ontology/shapes.ttl}, and what the
 * caller knows about the tables: a {@link org.claimgraph.claims.explain.CellMap} and a {@link
 * org.claimgraph.claims.explain.CellText}. Out: {@link org.claimgraph.problem.Problem}s of the
 * common form, sorted by file, row and column. Nothing is added to the graph. Start at {@link
 * GraphCheck}.
 *
 * <p>A check yields {@link Violation}s: a node, a property, a sentence. {@link Blame} asks {@link
 * org.claimgraph.claims.explain.SourceRows} for the rows of the node and the map for the columns of
 * the property. Most checks are shapes; those that walk along chains of any length, {@link
 * CycleCheck} and {@link ContainmentCheck}, are Java, because SHACL engines follow such paths by
 * recursion.
 *
 * <p>Rows are numbered as a spreadsheet shows them, columns from 1. Distances are kilometres,
 * coordinates WGS 84 degrees. Nothing here knows CSV or the store; the caller opens the transaction
 * that the graph may need.
 *
 * <p>Uses {@code claims.explain}, {@code claims.model}, {@code problem}, {@code vocab}.
 */
@NullMarked
package org.claimgraph.claims.validate;

import org.jspecify.annotations.NullMarked;
