package org.claimgraph.store.bulk;

/** Sorts numbers of 64 bits, unsigned, digit by digit from the lowest: 11 bits are a digit. */
final class RadixSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private RadixSort() {}

    /**
     * Returns the sorted numbers, in the same array or in another of the same length.
     *
     * @param bits how many bits the numbers have at most
     */
    static long[] sort(long[] numbers, int bits) {
        long[] from = numbers;
        long[] to = new long[numbers.length];
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            int[] ends = counts(from, shift);
            if (isOneDigit(ends, from.length)) {
                continue;
            }
            distribute(from, to, shift, starts(ends));
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private static int[] counts(long[] numbers, int shift) {
        int[] counts = new int[DIGITS];
        for (long number : numbers) {
            counts[digit(number, shift)]++;
        }
        return counts;
    }

    private static int digit(long number, int shift) {
        return (int) (number >>> shift) & (DIGITS - 1);
    }

    private static boolean isOneDigit(int[] counts, int all) {
        for (int count : counts) {
            if (count != 0) {
                return count == all;
            }
        }
        return true;
    }

    /** Turns how often each digit occurs into where its numbers begin. */
    private static int[] starts(int[] counts) {
        int start = 0;
        for (int i = 0; i < counts.length; i++) {
            int count = counts[i];
            counts[i] = start;
            start += count;
        }
        return counts;
    }

    private static void distribute(long[] from, long[] to, int shift, int[] starts) {
        for (long number : from) {
            int digit = digit(number, shift);
            to[starts[digit]] = number;
            starts[digit]++;
        }
    }
}
