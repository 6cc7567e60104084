/**
 * Turns the rows of a table into rows of values, as the metadata say (Model for Tabular Data,
 * section 6.4).
 *
 * <p>In: a {@link org.claimgraph.csvw.metadata.TableDescription}, the header of its file and its
 * rows. Out: a {@link TypedRow} for each row, and problems that name the cell. Start at {@link
 * CompiledTable}, which is made once for a table, and {@link RowReader}, which uses it for every
 * row. Memory is one row. Columns count from 0.
 *
 * <p>Uses {@code csvw.datatype}, {@code csvw.iri}, {@code csvw.metadata}, {@code csvw.table},
 * {@code problem}, {@code text}.
 */
@NullMarked
package org.claimgraph.csvw.row;

import org.jspecify.annotations.NullMarked;
