/**
 * Finds tensions: what tellings of one matter say differently without contradicting each other.
 *
 * <p>In: the evidence that {@code claims.derive} prepares. Out: {@link
 * org.claimgraph.claims.derive.Finding}s of the kind tension, one for each matter and happening,
 * with the claims grouped by what they say. Start at {@link Tensions}. Claims are grouped by keys
 * and swept once, so that the cost grows with the claims and not with their pairs.
 *
 * <p>Uses {@code claims.derive}, {@code claims.model}.
 */
@NullMarked
package org.claimgraph.claims.tension;

import org.jspecify.annotations.NullMarked;
