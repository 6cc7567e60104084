/**
 * Makes a SPARQL query start from what was asked, so that its cost grows with the answer and not
 * with the graph.
 *
 * <p>In: a parsed query, its parameters and their values. Out: a query with the same rows, and an
 * optimizer for its execution, which looks up what is optional row by row, all of it in one step,
 * lets property paths follow chains of any length, and sorts what is shown. Start at {@link
 * QueryPlan}. Nothing here reads a graph before the query runs, and nothing here knows claims.
 *
 * <p>Uses {@code store}.
 */
@NullMarked
package org.claimgraph.claims.plan;

import org.jspecify.annotations.NullMarked;
