package org.claimgraph.store.bulk;

import java.io.IOException;
import java.util.Arrays;

/**
 * The ids of the terms of one part, and their ranks: the place of each id among the ids of the
 * part, in the order of TDB2's indexes, which is that of unsigned numbers. Triples of ranks sort as
 * triples of ids do, and fit 64 bits. Predicates have ranks of their own.
 */
final class TermIds {

    /** The bytes of a term while its rank is computed. */
    static final int MAKING_BYTES = 2 * Long.BYTES + Integer.BYTES;

    /** The bytes of a term after that. */
    static final int BYTES = Long.BYTES + Integer.BYTES;

    private final int[] ranks;
    private final long[] ids;
    private final int[] predicateRanks;
    private final long[] predicateIds;

    private TermIds(int[] ranks, long[] ids, int[] predicateRanks, long[] predicateIds) {
        this.ranks = ranks;
        this.ids = ids;
        this.predicateRanks = predicateRanks;
        this.predicateIds = predicateIds;
    }

    /** Reads the ids of a part. */
    static TermIds of(Part part) throws IOException {
        long[] byNumber = readIds(part);
        long[] predicates = readPredicates(part, byNumber);
        long[] sorted = sorted(byNumber);
        long[] sortedPredicates = sorted(predicates);
        return new TermIds(
                ranks(byNumber, sorted),
                sorted,
                ranks(predicates, sortedPredicates),
                sortedPredicates);
    }

    private static long[] readIds(Part part) throws IOException {
        long[] byNumber = new long[part.terms()];
        try (SpillReader hashes = part.read(PartFile.HASHES);
                SpillReader ids = part.read(PartFile.IDS);
                SpillReader inline = part.read(PartFile.INLINE)) {
            while (hashes.hasMore()) {
                hashes.skip(2 * Long.BYTES);
                byNumber[hashes.nextInt()] = ids.nextLong();
            }
            while (inline.hasMore()) {
                byNumber[inline.nextInt()] = inline.nextLong();
            }
        }
        return byNumber;
    }

    private static long[] readPredicates(Part part, long[] byNumber) throws IOException {
        long[] predicates = new long[part.predicates()];
        try (SpillReader numbers = part.read(PartFile.PREDICATES)) {
            for (int i = 0; i < predicates.length; i++) {
                predicates[i] = byNumber[numbers.nextInt()];
            }
        }
        return predicates;
    }

    /** Returns the ids in the order of unsigned numbers: those of inline terms come last. */
    private static long[] sorted(long[] ids) {
        long[] sorted = ids.clone();
        flip(sorted);
        Arrays.sort(sorted);
        flip(sorted);
        return sorted;
    }

    private static void flip(long[] ids) {
        for (int i = 0; i < ids.length; i++) {
            ids[i] ^= Long.MIN_VALUE;
        }
    }

    /**
     * Returns the place of each id. Terms that are new in a part have ids that rise with their
     * numbers, so that nearly all are found one place after the one before.
     */
    private static int[] ranks(long[] byNumber, long[] sorted) {
        int[] ranks = new int[byNumber.length];
        int expected = 0;
        for (int number = 0; number < ranks.length; number++) {
            long id = byNumber[number];
            if (expected < sorted.length && sorted[expected] == id) {
                ranks[number] = expected;
            } else {
                ranks[number] = place(id, sorted);
            }
            expected = ranks[number] + 1;
        }
        return ranks;
    }

    private static int place(long id, long[] sorted) {
        int least = 0;
        int most = sorted.length - 1;
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (Long.compareUnsigned(sorted[middle], id) < 0) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    /** Returns the rank of a term, by its number among all terms. */
    int rank(int number) {
        return ranks[number];
    }

    /** Returns the rank of a predicate, by its number among the predicates. */
    int predicateRank(int number) {
        return predicateRanks[number];
    }

    /** Returns the id of a term by its rank. */
    long id(int rank) {
        return ids[rank];
    }

    /** Returns the id of a predicate by its rank among the predicates. */
    long predicateId(int rank) {
        return predicateIds[rank];
    }
}
