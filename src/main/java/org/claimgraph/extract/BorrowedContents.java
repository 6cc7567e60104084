package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.claimgraph.model.Content;

/**
 * Completes claims without content of their own with that of the claims they restate or, restating
 * none, answer. These may stand further down and may themselves borrow.
 */
final class BorrowedContents {

    private final Map<String, List<Content>> known = new HashMap<>();
    private final List<ClaimDraft> waiting = new ArrayList<>();

    /** Notes the contents of a claim. */
    void add(String claim, List<Content> contents) {
        known.put(claim, contents);
    }

    /** Puts a claim aside until all rows were read. */
    void await(ClaimDraft draft) {
        waiting.add(draft);
    }

    /**
     * Hands out the claims that waited, with their contents; those that could not be completed,
     * because they borrow from each other in a circle or from a row with problems, remain.
     */
    List<ClaimDraft> complete(BiConsumer<ClaimDraft, List<Content>> completed) {
        int before;
        do {
            before = waiting.size();
            for (Iterator<ClaimDraft> drafts = waiting.iterator(); drafts.hasNext(); ) {
                ClaimDraft draft = drafts.next();
                List<Content> contents = contents(draft);
                if (!contents.isEmpty()) {
                    known.put(draft.id(), contents);
                    completed.accept(draft, contents);
                    drafts.remove();
                }
            }
        } while (waiting.size() < before);
        return waiting;
    }

    /**
     * Returns the contents that a claim borrows, each once; none while one of its sources is not
     * known.
     */
    private List<Content> contents(ClaimDraft draft) {
        List<String> sources = draft.restates().isEmpty() ? draft.answers() : draft.restates();
        Map<String, Content> contents = new LinkedHashMap<>();
        for (String source : sources) {
            List<Content> found = known.get(source);
            if (found == null) {
                return List.of();
            }
            found.forEach(content -> contents.putIfAbsent(content.proposition(), content));
        }
        return List.copyOf(contents.values());
    }
}
