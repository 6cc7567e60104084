/**
 * CSV on the Web: finds the metadata of tables, reads the tables as they say, checks every cell and
 * key.
 *
 * <p>In: the IRI of a table or of its metadata, and {@link org.claimgraph.mapping.locate.Resources}
 * to fetch it from. Out: rows of values, handed to a {@link RowSink} one at a time, and problems.
 * Start at {@link MetadataLocator} and {@link TableWalk}; then {@code metadata}, {@code row},
 * {@code datatype} and {@code key} are the rooms behind. One engine serves validation and
 * conversion: the caller's {@link org.claimgraph.problem.Problems} says what is an error. Nothing
 * here knows what is made of the rows.
 *
 * <p>Tables are read in a thread of their own, a few batches of rows ahead of the sink, which is
 * called in the thread of the caller.
 *
 * <p>Floor 2: may use {@code problem} and {@code table}.
 */
@NullMarked
package org.claimgraph.mapping;

import org.jspecify.annotations.NullMarked;
