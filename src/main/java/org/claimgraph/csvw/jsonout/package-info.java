/**
 * Turns typed rows into JSON (Generating JSON from Tabular Data on the Web).
 *
 * <p>In: the typed rows of a table and its metadata. Out: a JSON document, written as the rows
 * come. Start at {@link JsonExtractor}. Memory is one row. Not thread-safe.
 *
 * <p>Uses {@code csvw.datatype}, {@code csvw.iri}, {@code csvw.metadata}, {@code csvw.row}, {@code
 * csvw.term}, {@code csvw.walk}, {@code problem}.
 */
@NullMarked
package org.claimgraph.csvw.jsonout;

import org.jspecify.annotations.NullMarked;
