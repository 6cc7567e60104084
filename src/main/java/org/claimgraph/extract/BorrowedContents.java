package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * Hands out the claims that waited, with their contents.
     *
     * @return those that borrow from each other in a circle; those whose sources have problems of
     *     their own, which were reported there, are left out
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
        return inCircles();
    }

    private List<ClaimDraft> inCircles() {
        List<ClaimDraft> circle = new ArrayList<>(waiting);
        Set<String> ids = new HashSet<>();
        boolean smaller = true;
        while (smaller) {
            ids.clear();
            circle.forEach(draft -> ids.add(draft.id()));
            smaller = circle.removeIf(draft -> lacks(draft, ids));
        }
        return circle;
    }

    /** Returns whether a claim borrows from one that neither has contents nor waits for them. */
    private boolean lacks(ClaimDraft draft, Set<String> circle) {
        return sources(draft).stream()
                .anyMatch(source -> !known.containsKey(source) && !circle.contains(source));
    }

    private static List<String> sources(ClaimDraft draft) {
        return draft.restates().isEmpty() ? draft.answers() : draft.restates();
    }

    /**
     * Returns the contents that a claim borrows, each once; none while one of its sources is not
     * known.
     */
    private List<Content> contents(ClaimDraft draft) {
        Map<String, Content> contents = new LinkedHashMap<>();
        for (String source : sources(draft)) {
            List<Content> found = known.get(source);
            if (found == null) {
                return List.of();
            }
            found.forEach(content -> contents.putIfAbsent(content.proposition(), content));
        }
        return List.copyOf(contents.values());
    }
}
