/**
 * Finds where claims agree and disagree, without deciding who is right.
 *
 * <p>In: the compact {@link org.claimgraph.claims.model.ClaimRecord}s that extraction collected,
 * and the registry. Out: {@link Finding}s, each with the claims it rests on, the rule that made it
 * and a sentence that says why. Start at {@link Derivation}; each rule is one class and names
 * itself by its number in {@code ontology/claimgraph.ttl}.
 *
 * <p>Rules compare bounds and content hashes only, in memory. They see conflicts of stance, agent,
 * amount and date on the same content; they do not see conflicts of motive or emphasis. No rule
 * says what is true.
 *
 * <p>Uses {@code claims.model}, {@code vocab}, {@code edtf}.
 */
@NullMarked
package org.claimgraph.claims.derive;

import org.jspecify.annotations.NullMarked;
