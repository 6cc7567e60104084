/**
 * Keeps a query from anybody within bounds: what it may ask, and how much it may take.
 *
 * <p>In: a parsed query, a graph and {@link QueryLimits}. Out: an execution that refuses, in
 * sentences for people, what leads out of the graph and what grows without end. Start at {@link
 * QueryGuard}. What a query must not have is seen before it runs ({@link Forbidden}); rows and
 * texts are counted while it runs.
 *
 * <p>Uses {@code claims.plan}, {@code failure}.
 */
@NullMarked
package org.claimgraph.claims.guard;

import org.jspecify.annotations.NullMarked;
