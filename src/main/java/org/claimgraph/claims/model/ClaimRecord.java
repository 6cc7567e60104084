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
 * @param footing how firmly it is told, and on what it rests
 * @param event the id of the event it is about; null when none is named
 * @param links the claims that it refers to
 * @param evidence the ids of the pieces of evidence on which it rests
 * @param coder who coded it
 * @param sentence where in its document it is said: paragraph and sentence, as far as known
 * @param gist what it says in the words of its coder, where its relation says nothing; else empty
 * @param said when it was said: the stated date, or that of its document
 * @param contents its propositions
 */
public record ClaimRecord(
        String id,
        String document,
        List<String> chain,
        Stance stance,
        boolean negated,
        Footing footing,
        @Nullable String event,
        ClaimLinks links,
        List<String> evidence,
        String coder,
        String sentence,
        String gist,
        Period said,
        List<Content> contents) {

    /** Returns whether it repeats another claim of its document. */
    public boolean restating() {
        return !links.restates().isEmpty();
    }

    /** Returns the ids of the claims to which it replies. */
    public List<String> answers() {
        return links.answers();
    }

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
