/**
 * Writes the graph in the formats that other programs read.
 *
 * <p>In: a dataset in a read transaction. Out: bytes. Start at {@link GraphExport}. Everything is
 * written as UTF-8 and streamed where the format allows it; memory does not grow with the graph
 * except for Turtle, which groups triples by subject as it goes.
 *
 * <p>Uses {@code rdf}.
 */
@NullMarked
package org.claimgraph.claims.export;

import org.jspecify.annotations.NullMarked;
