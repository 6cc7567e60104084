package org.claimgraph.mapping.key;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hashes with a number each, in any amount: sorted runs on disk and a last one in memory, read back
 * in order of the hashes. 20 bytes each.
 */
final class SortedRuns {

    private static final int FIRST_SIZE = 1 << 10;

    /** 5 MB. */
    private static final int MOST_IN_MEMORY = 1 << 18;

    private final KeyMemory memory;
    private final int mostInMemory;
    private final List<Path> runs = new ArrayList<>();
    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private int[] numbers = new int[FIRST_SIZE];
    private int size;
    private boolean isSorted;

    SortedRuns(KeyMemory memory) {
        this(memory, MOST_IN_MEMORY);
    }

    SortedRuns(KeyMemory memory, int mostInMemory) {
        this.memory = memory;
        this.mostInMemory = mostInMemory;
    }

    /** Adds a hash with its number. */
    void add(long hashHigh, long hashLow, int number) {
        if (size == mostInMemory) {
            write();
        } else if (size == numbers.length) {
            high = Arrays.copyOf(high, 2 * size);
            low = Arrays.copyOf(low, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        high[size] = hashHigh;
        low[size] = hashLow;
        numbers[size] = number;
        size++;
        isSorted = false;
    }

    private void write() {
        sort();
        Path run = memory.file();
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (int i = 0; i < size; i++) {
                out.writeLong(high[i]);
                out.writeLong(low[i]);
                out.writeInt(numbers[i]);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        runs.add(run);
        size = 0;
    }

    /** Returns everything in order; the caller closes it. */
    MergedRuns sorted() {
        sort();
        return new MergedRuns(runs, new MergedRuns.InMemory(high, low, numbers, size));
    }

    /** Sorts the arrays side by side, by a heap: no memory of its own. */
    private void sort() {
        if (isSorted) {
            return;
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i, size);
        }
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
        isSorted = true;
    }

    private void sink(int from, int end) {
        int at = from;
        while (2 * at + 1 < end) {
            int child = 2 * at + 1;
            if (child + 1 < end && compare(child, child + 1) < 0) {
                child++;
            }
            if (compare(at, child) >= 0) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private int compare(int one, int other) {
        int byHigh = Long.compare(high[one], high[other]);
        int byHash = byHigh == 0 ? Long.compare(low[one], low[other]) : byHigh;
        return byHash == 0 ? Integer.compare(numbers[one], numbers[other]) : byHash;
    }

    private void swap(int one, int other) {
        long oldHigh = high[one];
        long oldLow = low[one];
        int oldNumber = numbers[one];
        high[one] = high[other];
        low[one] = low[other];
        numbers[one] = numbers[other];
        high[other] = oldHigh;
        low[other] = oldLow;
        numbers[other] = oldNumber;
    }
}
