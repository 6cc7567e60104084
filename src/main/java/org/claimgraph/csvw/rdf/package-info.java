/**
 * Turns typed rows into triples (Generating RDF from Tabular Data on the Web).
 *
 * <p>In: the typed rows of a table and its metadata. Out: triples, sent to a {@link
 * org.apache.jena.riot.system.StreamRDF} as they are made, and problems. Start at {@link
 * CsvwExtractor}; {@link RowPlan} is what it follows for each row. Every IRI is checked before it
 * becomes a node. Memory is one row, plus a few thousand recent terms for each column. Not
 * thread-safe.
 *
 * <p>Uses {@code csvw.iri}, {@code csvw.metadata}, {@code csvw.row}, {@code csvw.term}, {@code
 * csvw.walk}, {@code problem}.
 */
@NullMarked
package org.claimgraph.csvw.rdf;

import org.jspecify.annotations.NullMarked;
