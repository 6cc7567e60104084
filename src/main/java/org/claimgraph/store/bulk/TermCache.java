package org.claimgraph.store.bulk;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the numbers of recent terms. A row has few new terms and many that earlier rows had:
 * most of them are found here, without a hash of 128 bits. Each term has one slot, where a later
 * term replaces an earlier one.
 */
final class TermCache {

    /** In UTF-16 units. Longer literals are not kept, so that the cache stays small. */
    private static final int MAX_LITERAL = 200;

    /** In place of a number: not in the cache. */
    static final int UNKNOWN = -1;

    private final @Nullable Node[] terms;
    private final int[] numbers;

    /** Makes an empty cache for this many terms, a power of two. */
    TermCache(int slots) {
        terms = new Node[slots];
        numbers = new int[slots];
    }

    /** Returns the number of a term, or {@link #UNKNOWN}. */
    int number(Node term) {
        int slot = slot(term);
        Node kept = terms[slot];
        return term.equals(kept) ? numbers[slot] : UNKNOWN;
    }

    /** Keeps the number of a term. */
    void put(Node term, int number) {
        if (isShort(term)) {
            int slot = slot(term);
            terms[slot] = term;
            numbers[slot] = number;
        }
    }

    private static boolean isShort(Node term) {
        return term.isURI()
                || term.isBlank()
                || (term.isLiteral() && term.getLiteralLexicalForm().length() <= MAX_LITERAL);
    }

    private int slot(Node term) {
        int hash = term.hashCode();
        return (hash ^ (hash >>> 16)) & (terms.length - 1);
    }
}
