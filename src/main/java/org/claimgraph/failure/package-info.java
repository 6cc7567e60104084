/**
 * Why something cannot be done, in words for the person who asked.
 *
 * <p>In: whatever was thrown. Out: whose turn it is, and a sentence. Start at {@link
 * FailureReport}; exceptions with a message for people extend {@link Failure}. Problems in a user's
 * data are none of these: they are in {@code problem}.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.failure;

import org.jspecify.annotations.NullMarked;
