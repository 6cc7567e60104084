/**
 * The formats in which results are written: one description for all of them.
 *
 * <p>In: a word, or the name of a file. Out: a {@link Format}. Start at {@link Formats}. The
 * packages that write a format implement {@link Format}: graphs are written by {@code rdf}, answers
 * by {@code claims.query}.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.format;

import org.jspecify.annotations.NullMarked;
