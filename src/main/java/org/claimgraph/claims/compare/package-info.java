/**
 * Sets the tellings of one thing side by side: one column for each telling, one line for each facet
 * of what it says.
 *
 * <p>In: a graph, and what somebody typed: a matter, an event, a place, or claims. Out: a {@link
 * Comparison}, which the command line prints and a page can show. Start at {@link Comparer}.
 * Nothing here decides which telling is right.
 *
 * <p>Uses {@code claims.names}, {@code claims.query}, {@code csvw.table}, {@code failure}, {@code
 * format}, {@code text}, {@code vocab}.
 */
@NullMarked
package org.claimgraph.claims.compare;

import org.jspecify.annotations.NullMarked;
