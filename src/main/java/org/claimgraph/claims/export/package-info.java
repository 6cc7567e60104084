/**
 * Writes the graph in the formats that other programs read.
 *
 * <p>In: a dataset in a read transaction. Out: bytes. Start at {@link GraphExport}. Everything is
 * written as UTF-8 and streamed where the format allows it; memory does not grow with the graph
 * except for Turtle, which groups triples by subject as it goes. The graph is read twice: what an
 * export holds is counted first, because the counts are part of it.
 *
 * <p>Uses {@code rdf}, {@code vocab}.
 */
@NullMarked
package org.claimgraph.claims.export;

import org.jspecify.annotations.NullMarked;
