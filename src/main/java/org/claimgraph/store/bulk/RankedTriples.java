package org.claimgraph.store.bulk;

import java.io.IOException;

/** Sorted triples of one part in memory, as ranks. */
final class RankedTriples implements SortedTriples {

    /** The bytes of a triple while it is sorted: its key, twice. */
    static final long SORTING_BYTES = 2L * Long.BYTES;

    private final TripleOrder order;
    private final SortKey layout;
    private final TermIds terms;
    private final long[] keys;
    private final long[] ids = new long[3];
    private int at = -1;

    private RankedTriples(TripleOrder order, SortKey layout, TermIds terms, long[] keys) {
        this.order = order;
        this.layout = layout;
        this.terms = terms;
        this.keys = keys;
    }

    /**
     * Sorts triples of a part.
     *
     * @param first the first triple, from 0
     * @param count how many there are
     */
    static RankedTriples sort(Part part, TermIds terms, long first, int count, TripleOrder order)
            throws IOException {
        SortKey layout = SortKey.of(order, part.terms(), part.predicates());
        long[] keys = new long[count];
        try (SpillReader triples = part.readTriples(first)) {
            for (int i = 0; i < count; i++) {
                int subject = terms.rank(triples.nextInt());
                int predicate = terms.predicateRank(triples.nextInt());
                int object = terms.rank(triples.nextInt());
                keys[i] = layout.of(subject, predicate, object);
            }
        }
        return new RankedTriples(order, layout, terms, RadixSort.sort(keys, layout.bits()));
    }

    @Override
    public boolean next() {
        do {
            at++;
        } while (at > 0 && at < keys.length && keys[at] == keys[at - 1]);
        if (at >= keys.length) {
            return false;
        }
        long key = keys[at];
        ids[order.subject()] = terms.id(layout.subject(key));
        ids[order.predicate()] = terms.predicateId(layout.predicate(key));
        ids[order.object()] = terms.id(layout.object(key));
        return true;
    }

    @Override
    public long id(int place) {
        return ids[place];
    }

    @Override
    public void close() {}
}
