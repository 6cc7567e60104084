package org.claimgraph.csvw.key;

import java.util.Arrays;

/**
 * Hashes of 128 bits with a row each, in extendible hashing: pages of {@value #SLOTS} slots; a full
 * page is split in two. The structure grows page by page and never discards a large array: such
 * arrays would stay in the old generation of the heap until it is full. Not thread-safe.
 *
 * <p>A hash begins with the bits that choose its page and ends with those that choose its slot. The
 * parts of a slot are next to each other, so that reading it costs one memory access.
 */
final class KeyPages {

    private static final int SLOTS = 256;

    /** The most slots in use: with three quarters, a search still takes few steps. */
    private static final int MOST = SLOTS / 4 * 3;

    /** A page begins with how many slots are taken and how many bits all of its hashes share. */
    private static final int SIZE = 0;

    private static final int BITS = 1;
    private static final int FIRST = 2;

    /** A slot is the hash in four integers, and the row; 0 where it is free. */
    private static final int SLOT = 5;

    private static final int ROW = 4;
    private static final int PAGE = FIRST + SLOTS * SLOT;
    private static final int PAGE_BYTES = PAGE * Integer.BYTES;

    /**
     * The most bits that may choose a page. Only deliberately constructed hashes need more to
     * differ.
     */
    private static final int MAX_BITS = 28;

    /** The page for each prefix of a hash. */
    private int[][] directory = {new int[PAGE]};

    /** How many bits select a place in the directory. */
    private int depth;

    private int count = 1;

    /** What is done with each hash. */
    interface Visitor {
        void visit(long high, long low, int row);
    }

    /** Returns the row that was last set for a hash; 0 for none. */
    int row(long high, long low) {
        int[] page = page(high);
        return page[slot(page, high, low) + ROW];
    }

    /** Sets another row for a hash that is there. */
    void change(long high, long low, int row) {
        int[] page = page(high);
        page[slot(page, high, low) + ROW] = row;
    }

    /** Returns whether there must be a {@link #split} before this hash can be added. */
    boolean isFull(long high) {
        return page(high)[SIZE] >= MOST;
    }

    /** Adds a hash that is not there, where it is not full. */
    void add(long high, long low, int row) {
        int[] page = page(high);
        int slot = slot(page, high, low);
        page[slot] = (int) (high >>> 32);
        page[slot + 1] = (int) high;
        page[slot + 2] = (int) (low >>> 32);
        page[slot + 3] = (int) low;
        page[slot + ROW] = row;
        page[SIZE]++;
    }

    /** Returns the place of a hash in its page, or the free slot where it belongs. */
    private static int slot(int[] page, long high, long low) {
        int slot = (int) low & (SLOTS - 1);
        while (true) {
            int at = FIRST + SLOT * slot;
            if (page[at + ROW] == 0 || (high(page, at) == high && low(page, at) == low)) {
                return at;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }

    private static long high(int[] page, int at) {
        return ((long) page[at] << 32) | (page[at + 1] & 0xFFFFFFFFL);
    }

    private static long low(int[] page, int at) {
        return ((long) page[at + 2] << 32) | (page[at + 3] & 0xFFFFFFFFL);
    }

    private int[] page(long high) {
        return directory[place(high)];
    }

    /** Returns the place in the directory. A shift by 64 would be a shift by 0. */
    private int place(long high) {
        return (int) (high >>> 1 >>> (63 - depth));
    }

    /** Returns the bytes that a split would take; more than any limit if no split is possible. */
    long splitBytes(long high) {
        if (page(high)[BITS] < depth) {
            return PAGE_BYTES;
        }
        return depth < MAX_BITS
                ? PAGE_BYTES + (long) Integer.BYTES * directory.length
                : Long.MAX_VALUE;
    }

    /** Splits the page of this hash in two. */
    void split(long high) {
        int[] old = page(high);
        if (old[BITS] == depth) {
            widen();
        }
        int alike = depth - old[BITS];
        int begin = place(high) >>> alike << alike;
        int[] second = new int[PAGE];
        Arrays.fill(directory, begin + (1 << (alike - 1)), begin + (1 << alike), second);
        count++;
        old[BITS]++;
        second[BITS] = old[BITS];
        share(old);
    }

    private void share(int[] old) {
        int[] before = old.clone();
        Arrays.fill(old, FIRST, PAGE, 0);
        old[SIZE] = 0;
        visit(before, this::add);
    }

    private void widen() {
        int[][] wide = new int[2 * directory.length][];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = directory[i / 2];
        }
        directory = wide;
        depth++;
    }

    /** Returns the bytes that all splits have taken. */
    long bytes() {
        return (long) PAGE_BYTES * (count - 1) + (long) Integer.BYTES * (directory.length - 1);
    }

    /** Visits all hashes with their rows, in no particular order. */
    void forEach(Visitor visitor) {
        int at = 0;
        while (at < directory.length) {
            int[] page = directory[at];
            visit(page, visitor);
            at += 1 << (depth - page[BITS]);
        }
    }

    private static void visit(int[] page, Visitor visitor) {
        for (int at = FIRST; at < PAGE; at += SLOT) {
            if (page[at + ROW] != 0) {
                visitor.visit(high(page, at), low(page, at), page[at + ROW]);
            }
        }
    }
}
