/**
 * Saved queries that people run by name: SPARQL files with a header that says what they answer and
 * what they can be asked about.
 *
 * <p>In: a folder of {@code .rq} files or the bundled ones, a graph, and values as people type
 * them, such as {@code speaker=ISIS}. Out: a table, or any of the formats of SPARQL results. Start
 * at {@link QueryCatalogue}, which lists the queries; {@link QueryRun} runs one of them.
 *
 * <p>A value is put into the parsed query as an RDF term and never into its text, so that no value
 * can change what a query does, and no value is applied that nobody typed. A parameter that is left
 * out stays a variable without a value: the files run unchanged in any SPARQL 1.1 engine. An answer
 * names its {@link Filters}; one without rows says why ({@link EmptyAnswer}).
 *
 * <p>The caller opens the graph and, where the store asks for it, the transaction. A run holds its
 * rows in memory only for the formats that align columns. Problems are for files that cannot be
 * used; {@link org.claimgraph.failure.UsageException} is for what a person asked and cannot have.
 * Nothing here knows tables, TDB2 or the command line.
 *
 * <p>Uses {@code claims.guard}, {@code claims.names}, {@code claims.plan}, {@code claims.project},
 * {@code edtf}, {@code failure}, {@code format}, {@code problem}, {@code rdf}, {@code text}, {@code
 * vocab}.
 */
@NullMarked
package org.claimgraph.claims.query;

import org.jspecify.annotations.NullMarked;
