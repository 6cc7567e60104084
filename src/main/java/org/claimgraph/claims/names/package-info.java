/**
 * Gives nodes short names, and finds the node that a name belongs to.
 *
 * <p>In: a graph and a node, or a text as people type it: an IRI, an id, a label, any spelling.
 * Out: a short name, or a node. Start at {@link ShortNames} and {@link NodeFinder}. What matches
 * nothing, or several things equally well, is a {@link org.claimgraph.failure.UsageException} that
 * says what comes nearest. The caller opens the transaction that the graph may need.
 *
 * <p>Uses {@code failure}, {@code problem}, {@code text}, {@code vocab}.
 */
@NullMarked
package org.claimgraph.claims.names;

import org.jspecify.annotations.NullMarked;
