/**
 * Makes a graph of a project: tables, rows, triples, findings, shapes, store, all or nothing.
 *
 * <p>In: a {@link org.claimgraph.claims.project.Project}. Out: a live store, or none and the
 * problems that prevent it, and a {@link BuildReport}. Start at {@link GraphBuild}; {@link
 * ProjectCheck} does the same without a store. The way of a row goes through {@link GraphSink}.
 *
 * <p>Tables are read in a thread of their own. Triples are made in the caller's thread; the bulk
 * loader has threads of its own. Memory grows with the entities and the claim records and not with
 * the triples.
 *
 * <p>Uses {@code claims.derive}, {@code claims.explain}, {@code claims.extract}, {@code
 * claims.model}, {@code claims.project}, {@code claims.tension}, {@code claims.validate}, {@code
 * csvw.datatype}, {@code csvw.iri}, {@code csvw.key}, {@code csvw.metadata}, {@code csvw.rdf},
 * {@code csvw.resource}, {@code csvw.row}, {@code csvw.table}, {@code csvw.walk}, {@code edtf},
 * {@code files}, {@code problem}, {@code rdf}, {@code run}, {@code store}, {@code vocab}.
 */
@NullMarked
package org.claimgraph.claims.build;

import org.jspecify.annotations.NullMarked;
