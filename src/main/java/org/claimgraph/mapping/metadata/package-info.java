/**
 * What a metadata document says about tables, normalised (Metadata Vocabulary for Tabular Data, W3C
 * Recommendation of 17 December 2015).
 *
 * <p>In: a JSON document. Out: a {@link TableGroup} of immutable records in which every default is
 * filled in and every IRI is absolute, or problems with line and column. Start at {@link
 * MetadataReader}. Which faults are ignored with a warning and which are fatal is decided in {@link
 * Reading}. Nothing here reads a table.
 *
 * <p>Floor 2: may use {@code problem} and {@code table}.
 */
@NullMarked
package org.claimgraph.mapping.metadata;

import org.jspecify.annotations.NullMarked;
