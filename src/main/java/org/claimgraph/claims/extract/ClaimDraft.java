package org.claimgraph.claims.extract;

import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.claims.model.ClaimLinks;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Footing;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Stance;
import org.claimgraph.problem.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A claim without its contents, which may come from other rows.
 *
 * @param node the main node of its row
 * @param place the cell of its id
 * @param evidence the ids of what it rests on
 * @param coder who coded it
 * @param sentence where in its document it is said
 * @param gist what it says in the words of its coder
 * @param said the days on which it was said
 */
record ClaimDraft(
        Node node,
        String id,
        CellRef place,
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
        Period said) {

    ClaimRecord with(List<Content> contents) {
        boolean isInWordsOnly =
                contents.stream().anyMatch(content -> !content.relation().isComparable());
        return new ClaimRecord(
                id,
                document,
                chain,
                stance,
                negated,
                footing,
                event,
                links,
                evidence,
                coder,
                sentence,
                isInWordsOnly ? gist : "",
                said,
                contents);
    }
}
