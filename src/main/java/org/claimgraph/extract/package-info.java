/**
 * Turns rows of values into triples.
 *
 * <p>In: the typed rows of a table and what its metadata say. Out: triples to a {@link
 * org.apache.jena.riot.system.StreamRDF}, as they are made, and problems. Start at {@link
 * CsvwExtractor} for tables that CSVW describes wholly; {@link RowPlan} is what it follows for each
 * row. Every IRI is checked before it becomes a node. Memory is one row. Not thread-safe.
 *
 * <p>Floor 3: may use {@code problem}, {@code vocab}, {@code table} and {@code mapping}.
 */
@NullMarked
package org.claimgraph.extract;

import org.jspecify.annotations.NullMarked;
