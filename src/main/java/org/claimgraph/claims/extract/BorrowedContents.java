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
 * Completes claims without content of their own with that of the claims they restate or, restating
 * none, answer. These may come later and may themselves borrow: a chain of such claims may be as
 * long as the table and in any order, and the work grows with the claims and what they name.
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
            return draft.restates().isEmpty() ? draft.answers() : draft.restates();
        }
    }

    /** Notes the contents of a claim. */
    void add(String claim, List<Content> contents) {
        known.put(claim, contents);
    }

    /** Puts a claim aside until all rows were read. */
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

    /** Lets go those that waited for nothing but this claim. */
    private void release(String claim, Deque<Borrower> ready) {
        for (Borrower borrower : bySource.getOrDefault(claim, List.of())) {
            borrower.unknownSources--;
            if (borrower.unknownSources == 0) {
                ready.add(borrower);
            }
        }
    }

    private List<ClaimDraft> inCircles() {
        loseThoseWithoutSource();
        List<ClaimDraft> circle = new ArrayList<>();
        for (Borrower borrower : borrowers) {
            if (borrower.unknownSources > 0 && !borrower.lost) {
                circle.add(borrower.draft);
            }
        }
        return circle;
    }

    /** Marks what borrows, directly or through others, from a claim without any content. */
    private void loseThoseWithoutSource() {
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
