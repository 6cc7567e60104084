package org.claimgraph.claims.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim, as rules compare it.
 *
 * @param id the claim's id
 * @param document the id of its document
 * @param chain the agents of its steps, the origin first; {@link Content#UNSTATED} for one that is
 *     not stated
 * @param negated whether the stance is towards the opposite of the contents
 * @param event the id of the event it is about; null when none is named
 * @param restating whether it repeats another claim of its document
 * @param answers the ids of the claims to which it replies
 * @param said when it was said: the stated date, or that of its document
 * @param contents its propositions
 */
public record ClaimRecord(
        String id,
        String document,
        List<String> chain,
        Stance stance,
        boolean negated,
        @Nullable String event,
        boolean restating,
        List<String> answers,
        Period said,
        List<Content> contents) {

    /** Returns the agent of the first step, or {@link Content#UNSTATED}. */
    public String origin() {
        return chain.get(0);
    }

    /** Returns whether the origin says that the contents are so, says that not, or neither. */
    public Polarity polarity() {
        return Polarity.of(stance, negated);
    }

    /** Returns whether the origin says that the contents are so. */
    public boolean affirms() {
        return polarity() == Polarity.AFFIRMS;
    }
}
