/**
 * The IRIs of the vocabularies that the graph uses, as constants, and the forms of its literals.
 *
 * <p>Constants are named as the terms are, as in the vocabularies of Jena. No logic lives here.
 * {@link Cg} and {@code ontology/claimgraph.ttl} hold the same terms; a test compares them.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.vocab;

import org.jspecify.annotations.NullMarked;
