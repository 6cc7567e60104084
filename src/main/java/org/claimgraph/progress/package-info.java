/**
 * How far long work is, for people who wait for it.
 *
 * <p>In: counts, from the threads that do the work. Out: the same counts, for one that shows them.
 * {@link Progress} is all there is. Nothing here prints.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.progress;

import org.jspecify.annotations.NullMarked;
