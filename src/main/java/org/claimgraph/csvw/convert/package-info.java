/**
 * Converts or validates any tables: the front door of the CSV on the Web engine.
 *
 * <p>In: the IRI of a table or of its metadata. Out: RDF, JSON, or problems only. Start at {@link
 * CsvwTask}. {@link CsvwSeverities} says which problems are errors for a validator and which are
 * warnings for a converter. A program that wants the engine as a library needs this package and
 * those below it, and nothing of the claims project.
 *
 * <p>Uses {@code csvw.iri}, {@code csvw.jsonout}, {@code csvw.metadata}, {@code csvw.rdf}, {@code
 * csvw.resource}, {@code csvw.row}, {@code csvw.walk}, {@code format}, {@code problem}, {@code
 * rdf}, {@code run}.
 */
@NullMarked
package org.claimgraph.csvw.convert;

import org.jspecify.annotations.NullMarked;
