package org.claimgraph.store.bulk;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the numbers of the terms that were asked for last. A row names few terms that are new
 * and many that the rows before it named: most of them are found here, without a hash of 128 bits.
 * One slot for each term; a later one takes the place of an earlier one.
 */
final class TermCache {

    /** In UTF-16 units. Longer literals are not kept, so that the cache stays small. */
    private static final int MAX_LITERAL = 200;

    /** Instead of a number: not here. */
    static final int UNKNOWN = -1;

    private final @Nullable Node[] terms;
    private final int[] numbers;

    /** Makes an empty cache for so many terms, a power of two. */
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
