package org.claimgraph.claims.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.claimgraph.claims.model.Content;

/**
 * Completes claims that have no content of their own: they borrow it from the claims they restate
 * or, failing that, from those they answer or withdraw. These may come later in the table and may
 * borrow too. Chains may be of any length and in any order; the time is linear in the number of
 * claims and of the claims they name.
 */
final class BorrowedContents {

    private final Map<String, List<Content>> known = new HashMap<>();
    private final List<Borrower> borrowers = new ArrayList<>();
    private final Map<String, List<Borrower>> bySource = new HashMap<>();

    /** A claim that waits for others. */
    private static final class Borrower {

        private final ClaimDraft draft;
        private int unknownSources;
        private boolean lost;

        Borrower(ClaimDraft draft) {
            this.draft = draft;
        }

        List<String> sources() {
            return draft.links().givingContent();
        }
    }

    /** Notes the contents of a claim. */
    void add(String claim, List<Content> contents) {
        known.put(claim, contents);
    }

    /** Keeps a claim until all rows have been read. */
    void await(ClaimDraft draft) {
        borrowers.add(new Borrower(draft));
    }

    /**
     * Hands out the claims that waited, with their contents, each after those it borrows from.
     *
     * @return those that borrow from each other in a circle; those whose sources have problems of
     *     their own, which were reported there, are left out
     */
    List<ClaimDraft> complete(BiConsumer<ClaimDraft, List<Content>> completed) {
        borrowers.forEach(this::countSources);
        Deque<Borrower> ready = new ArrayDeque<>();
        for (Borrower borrower : borrowers) {
            if (borrower.unknownSources == 0) {
                ready.add(borrower);
            }
        }
        while (!ready.isEmpty()) {
            Borrower borrower = ready.remove();
            List<Content> contents = contents(borrower);
            completed.accept(borrower.draft, contents);
            if (known.put(borrower.draft.id(), contents) == null) {
                release(borrower.draft.id(), ready);
            }
        }
        return inCircles();
    }

    private void countSources(Borrower borrower) {
        for (String source : borrower.sources()) {
            if (!known.containsKey(source)) {
                bySource.computeIfAbsent(source, claim -> new ArrayList<>()).add(borrower);
                borrower.unknownSources++;
            }
        }
    }

    /** Marks as ready the claims that waited only for this one. */
    private void release(String claim, Deque<Borrower> ready) {
        for (Borrower borrower : bySource.getOrDefault(claim, List.of())) {
            borrower.unknownSources--;
            if (borrower.unknownSources == 0) {
                ready.add(borrower);
            }
        }
    }

    private List<ClaimDraft> inCircles() {
        dropThoseWithoutSource();
        List<ClaimDraft> circle = new ArrayList<>();
        for (Borrower borrower : borrowers) {
            if (borrower.unknownSources > 0 && !borrower.lost) {
                circle.add(borrower.draft);
            }
        }
        return circle;
    }

    /**
     * Drops the claims that borrow, directly or through others, from a claim without any content.
     */
    private void dropThoseWithoutSource() {
        Set<String> obtainable = new HashSet<>(known.keySet());
        borrowers.forEach(borrower -> obtainable.add(borrower.draft.id()));
        Set<String> empty = new LinkedHashSet<>(bySource.keySet());
        empty.removeAll(obtainable);
        Deque<String> next = new ArrayDeque<>(empty);
        while (!next.isEmpty()) {
            for (Borrower borrower : bySource.getOrDefault(next.remove(), List.of())) {
                if (!borrower.lost) {
                    borrower.lost = true;
                    next.add(borrower.draft.id());
                }
            }
        }
    }

    /** Returns the contents that a claim borrows, each once. */
    private List<Content> contents(Borrower borrower) {
        Map<String, Content> contents = new LinkedHashMap<>();
        for (String source : borrower.sources()) {
            for (Content content : known.getOrDefault(source, List.of())) {
                contents.putIfAbsent(content.proposition(), content);
            }
        }
        return List.copyOf(contents.values());
    }
}
