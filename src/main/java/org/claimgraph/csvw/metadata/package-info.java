/**
 * What a metadata document says about tables, normalised (Metadata Vocabulary for Tabular Data, W3C
 * Recommendation of 17 December 2015).
 *
 * <p>In: a JSON document. Out: a {@link TableGroup} of immutable records in which every default is
 * filled in and every IRI is absolute, or problems with line and column. Start at {@link
 * MetadataReader}. {@link Reading} decides which problems are ignored with a warning and which are
 * fatal. Nothing here reads a table.
 *
 * <p>Uses {@code csvw.datatype}, {@code csvw.iri}, {@code csvw.json}, {@code csvw.resource}, {@code
 * csvw.table}, {@code problem}, {@code text}.
 */
@NullMarked
package org.claimgraph.csvw.metadata;

import org.jspecify.annotations.NullMarked;
