/**
 * Turns the rows of a table into rows of values, as the metadata say (Model for Tabular Data,
 * section 6.4).
 *
 * <p>In: a {@link org.claimgraph.mapping.metadata.TableDescription}, the header of its file and its
 * rows. Out: a {@link TypedRow} for each row, and problems that name the cell. Start at {@link
 * CompiledTable}, which is made once for a table, and {@link RowReader}, which follows it for every
 * row. Memory is one row. Columns count from 0.
 *
 * <p>Floor 2: may use {@code problem} and {@code table}.
 */
@NullMarked
package org.claimgraph.mapping.row;

import org.jspecify.annotations.NullMarked;
