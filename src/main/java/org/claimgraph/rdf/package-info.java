/**
 * Writes RDF terms as bytes.
 *
 * <p>In: triples, through {@link org.apache.jena.riot.system.StreamRDF}. Out: N-Triples in UTF-8.
 * Start at {@link NTriplesWriter}; it remembers the bytes of the last subject and of recent
 * predicates, so that a repeated term is encoded once. Not thread-safe.
 *
 * <p>Uses {@code format}, {@code run}.
 */
@NullMarked
package org.claimgraph.rdf;

import org.jspecify.annotations.NullMarked;
