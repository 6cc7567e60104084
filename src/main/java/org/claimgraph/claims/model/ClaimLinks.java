package org.claimgraph.claims.model;

import java.util.List;

/**
 * The claims that a claim refers to, by their ids.
 *
 * @param restates those of its document that it repeats
 * @param answers those to which it replies
 * @param restsOn those that it was made from, so that it is not independent of them
 * @param withdraws those of the same voice that it takes back
 * @param replaces those of the same voice in whose place it stands
 * @param contrasts those against which the text itself sets it
 */
public record ClaimLinks(
        List<String> restates,
        List<String> answers,
        List<String> restsOn,
        List<String> withdraws,
        List<String> replaces,
        List<String> contrasts) {

    /** Refers to no claim. */
    public static final ClaimLinks NONE =
            new ClaimLinks(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Returns the claims whose content a claim without content of its own has. */
    public List<String> givingContent() {
        if (!restates.isEmpty()) {
            return restates;
        }
        return answers.isEmpty() ? withdraws : answers;
    }
}
