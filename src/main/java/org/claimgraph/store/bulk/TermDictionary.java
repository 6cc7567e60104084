package org.claimgraph.store.bulk;

import java.io.IOException;
import java.util.Arrays;

/**
 * Terms by a hash of 128 bits, each with a number. Open addressing, 20 bytes for each slot, at most
 * three of four slots in use. It is divided into stripes by the first bits of the hash, so that
 * growing copies only a small part at a time, and each stripe is sorted by itself. Not thread-safe.
 */
final class TermDictionary {

    private static final int STRIPE_BITS = 6;
    private static final int FIRST_SLOTS = 16;
    private static final int SLOT_BYTES = 2 * Long.BYTES + Integer.BYTES;

    /** The bits of a slot's place in the keys of {@link Stripe#order}, below those of its hash. */
    private static final int SLOT_BITS = 26;

    private final MemoryShare memory;
    private final Stripe[] stripes = new Stripe[1 << STRIPE_BITS];
    private boolean full;

    /** Makes an empty dictionary, which takes 20 kB even if the memory limit is lower. */
    TermDictionary(MemoryShare memory) {
        this.memory = memory;
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new Stripe(FIRST_SLOTS);
        }
    }

    /** Takes one term in order of the hashes. */
    interface Visitor {
        void term(long high, long low, int number) throws IOException;
    }

    /** Returns the number of the term with this hash; a new term gets the fresh number. */
    int number(long high, long low, int fresh) {
        Stripe stripe = stripes[(int) (high >>> (Long.SIZE - STRIPE_BITS))];
        int slot = stripe.slot(high, low);
        if (stripe.numbers[slot] != 0) {
            return stripe.numbers[slot] - 1;
        }
        if (stripe.isCrowded() && grow(stripe)) {
            slot = stripe.slot(high, low);
        }
        stripe.put(slot, high, low, fresh + 1);
        return fresh;
    }

    /** Does the same for a key of 64 bits. All keys of a dictionary have the same length. */
    int number(long key, int fresh) {
        // The last steps of MurmurHash3: every key gets a different hash, which uses all bits.
        long mixed = (key ^ (key >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return number(mixed, Long.rotateLeft(mixed, Integer.SIZE), fresh);
    }

    private boolean grow(Stripe stripe) {
        if (!memory.take((long) stripe.numbers.length * SLOT_BYTES)) {
            full = true;
            return false;
        }
        stripe.grow();
        return true;
    }

    /**
     * Returns whether the memory is used up. A full dictionary still has a quarter of its slots
     * free: enough for the terms of the current triple.
     */
    boolean isFull() {
        return full;
    }

    /** Visits all terms in the order of their hashes, as unsigned numbers. */
    void forEachSorted(Visitor visitor) throws IOException {
        for (Stripe stripe : stripes) {
            for (int slot : stripe.order()) {
                visitor.term(stripe.high[slot], stripe.low[slot], stripe.numbers[slot] - 1);
            }
        }
    }

    /**
     * The terms whose hashes begin with the same bits. A number is stored plus one; 0 is a free
     * slot.
     */
    private static final class Stripe {
        private long[] high;
        private long[] low;
        private int[] numbers;
        private int used;

        Stripe(int slots) {
            high = new long[slots];
            low = new long[slots];
            numbers = new int[slots];
        }

        boolean isCrowded() {
            return 4 * (used + 1L) > 3L * numbers.length;
        }

        int slot(long hashHigh, long hashLow) {
            int mask = numbers.length - 1;
            int slot = (int) hashLow & mask;
            while (numbers[slot] != 0 && (low[slot] != hashLow || high[slot] != hashHigh)) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        void put(int slot, long hashHigh, long hashLow, int number) {
            high[slot] = hashHigh;
            low[slot] = hashLow;
            numbers[slot] = number;
            used++;
        }

        void grow() {
            long[] oldHigh = high;
            long[] oldLow = low;
            int[] oldNumbers = numbers;
            high = new long[2 * oldNumbers.length];
            low = new long[2 * oldNumbers.length];
            numbers = new int[2 * oldNumbers.length];
            used = 0;
            for (int i = 0; i < oldNumbers.length; i++) {
                if (oldNumbers[i] != 0) {
                    put(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldNumbers[i]);
                }
            }
        }

        /** Returns the used slots in order of their hashes. */
        int[] order() {
            long[] keys = new long[used];
            int count = 0;
            for (int slot = 0; slot < numbers.length; slot++) {
                if (numbers[slot] != 0) {
                    long begin = high[slot] << STRIPE_BITS >>> (SLOT_BITS + 1);
                    keys[count] = (begin << SLOT_BITS) | slot;
                    count++;
                }
            }
            Arrays.sort(keys);
            int[] order = new int[used];
            for (int i = 0; i < used; i++) {
                order[i] = (int) keys[i] & ((1 << SLOT_BITS) - 1);
            }
            settleTies(order);
            return order;
        }

        /**
         * Keys contain 37 bits of the hash: slots that agree in all of these are rare, and next to
         * each other.
         */
        private void settleTies(int[] order) {
            for (int i = 1; i < order.length; i++) {
                for (int j = i; j > 0 && compare(order[j - 1], order[j]) > 0; j--) {
                    int later = order[j - 1];
                    order[j - 1] = order[j];
                    order[j] = later;
                }
            }
        }

        private int compare(int one, int other) {
            int byHigh = Long.compareUnsigned(high[one], high[other]);
            return byHigh == 0 ? Long.compareUnsigned(low[one], low[other]) : byHigh;
        }
    }
}
