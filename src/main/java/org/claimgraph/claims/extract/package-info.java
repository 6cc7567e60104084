/**
 * Makes what CSV on the Web cannot express from the rows of a project: chains, propositions,
 * bounds, spellings.
 *
 * <p>In: the typed rows of a table that names an extractor. Out: triples on the row's main node and
 * on nodes of its own, sent to a {@link org.apache.jena.riot.system.StreamRDF}; claim records for
 * the rules; problems. Start at {@link Extractors}, which chooses an {@link Extractor}; {@link
 * ClaimExtractor} is the one to read. Each extractor declares which columns a property is made
 * from. Every IRI is checked before it becomes a node. Memory is one row, plus the claim records.
 * Not thread-safe.
 *
 * <p>Uses {@code claims.model}, {@code csvw.datatype}, {@code csvw.iri}, {@code csvw.metadata},
 * {@code csvw.row}, {@code edtf}, {@code problem}, {@code text}, {@code vocab}.
 */
@NullMarked
package org.claimgraph.claims.extract;

import org.jspecify.annotations.NullMarked;
