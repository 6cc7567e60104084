package org.claimgraph.store.bulk;

/**
 * How a triple becomes a number of 64 bits that sorts, unsigned, as the triple does in one order.
 * Subject and object are ranks among all terms of a part, the predicate is one among its
 * predicates; what comes first in the order has the highest bits.
 */
final class SortKey {

    private final int subjectShift;
    private final int predicateShift;
    private final int objectShift;
    private final long termMask;
    private final long predicateMask;
    private final int bits;

    private SortKey(TripleOrder order, int termBits, int predicateBits) {
        int[] widths = new int[3];
        widths[order.subject()] = termBits;
        widths[order.predicate()] = predicateBits;
        widths[order.object()] = termBits;
        this.subjectShift = bitsAfter(order.subject(), widths);
        this.predicateShift = bitsAfter(order.predicate(), widths);
        this.objectShift = bitsAfter(order.object(), widths);
        this.termMask = (1L << termBits) - 1;
        this.predicateMask = (1L << predicateBits) - 1;
        this.bits = 2 * termBits + predicateBits;
    }

    private static int bitsAfter(int place, int[] widths) {
        int bits = 0;
        for (int i = place + 1; i < widths.length; i++) {
            bits += widths[i];
        }
        return bits;
    }

    /** Returns the layout of keys for this many terms and predicates. */
    static SortKey of(TripleOrder order, int terms, int predicates) {
        return new SortKey(order, bits(terms), bits(predicates));
    }

    /** Returns whether keys for this many terms and predicates fit into 64 bits. */
    static boolean fits(int terms, int predicates) {
        return 2 * bits(terms) + bits(predicates) <= Long.SIZE;
    }

    /** Returns how many bits the numbers below this one need, at least 1. */
    private static int bits(int count) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(count - 1));
    }

    /** Returns how many bits the keys have. */
    int bits() {
        return bits;
    }

    long of(int subject, int predicate, int object) {
        return ((long) subject << subjectShift)
                | ((long) predicate << predicateShift)
                | ((long) object << objectShift);
    }

    int subject(long key) {
        return (int) ((key >>> subjectShift) & termMask);
    }

    int predicate(long key) {
        return (int) ((key >>> predicateShift) & predicateMask);
    }

    int object(long key) {
        return (int) ((key >>> objectShift) & termMask);
    }
}
