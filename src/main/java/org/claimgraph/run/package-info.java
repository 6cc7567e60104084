/**
 * What one run of the program shares: its problems, its progress and its memory limits.
 *
 * <p>In: counts, from the threads that do the work. Out: the same counts, for the one that shows
 * them. Start at {@link Run}, which is passed to everything that reads tables. Sizes are bytes.
 * Nothing here prints.
 *
 * <p>Uses {@code problem}.
 */
@NullMarked
package org.claimgraph.run;

import org.jspecify.annotations.NullMarked;
