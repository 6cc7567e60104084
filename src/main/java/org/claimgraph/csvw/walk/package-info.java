/**
 * Walks the tables of a group: finds their metadata, reads them in the order that their keys
 * require, and sends their rows to a sink.
 *
 * <p>In: the IRI of a table or of its metadata, and {@link org.claimgraph.csvw.resource.Resources}
 * to open it. Out: rows of values, sent to a {@link RowSink} one at a time, and problems. Start at
 * {@link MetadataLocator} (Model for Tabular Data, section 5) and {@link TableWalk}. Validation and
 * conversion use the same walk: the caller's {@link org.claimgraph.problem.Problems} decides what
 * is an error.
 *
 * <p>A thread of its own reads the tables, a few batches of rows ahead of the sink; the sink is
 * called in the caller's thread. Nothing here knows what the rows are used for.
 *
 * <p>Uses {@code csvw.iri}, {@code csvw.key}, {@code csvw.metadata}, {@code csvw.resource}, {@code
 * csvw.row}, {@code csvw.table}, {@code problem}, {@code run}, {@code text}.
 */
@NullMarked
package org.claimgraph.csvw.walk;

import org.jspecify.annotations.NullMarked;
