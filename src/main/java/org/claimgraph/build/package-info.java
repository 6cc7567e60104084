/**
 * Makes a graph of a project: tables, rows, triples, findings, shapes, store, all or nothing.
 *
 * <p>In: a {@link org.claimgraph.project.Project}. Out: a live store, or none and the problems that
 * stand in the way, and a {@link BuildReport}. Start at {@link GraphBuild}; {@link ProjectCheck}
 * does the same without a store. The way of a row goes through {@link GraphSink}.
 *
 * <p>Tables are read in one thread, and everything else is done in that of the caller. Memory grows
 * with the entities and the claim records and not with the triples.
 *
 * <p>Floor 5: may use everything below.
 */
@NullMarked
package org.claimgraph.build;

import org.jspecify.annotations.NullMarked;
