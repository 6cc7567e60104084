/**
 * Why a request cannot be carried out, in words for the user.
 *
 * <p>In: any exception. Out: its kind and a sentence. Start at {@link FailureReport}; exceptions
 * with a message for people extend {@link Failure}. Problems in a user's data are not failures:
 * they are in {@code problem}.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.failure;

import org.jspecify.annotations.NullMarked;
