package org.claimgraph.csvw.key;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Any number of hashes, each with a number: sorted runs on disk and a last one in memory. They are
 * read back in the order of the hashes and, for equal hashes, of the numbers. Each takes 20 bytes.
 */
final class SortedRuns {

    /** Bytes of one hash with its number, in memory and on disk. */
    static final int RECORD = 2 * Long.BYTES + Integer.BYTES;

    private static final int FIRST_SIZE = 1 << 10;

    /** 64 kB of whole records. */
    private static final int PAGE = (1 << 16) / RECORD * RECORD;

    /** 5 MB. */
    private static final int MAX_IN_MEMORY = 1 << 18;

    /**
     * The last run has at least one hash for each 4,000 bytes of the memory limit: 320 kB of 64 MB.
     */
    private static final int MIN_PART = 4_000;

    private final KeyMemory memory;
    private final int least;
    private final List<Run> runs = new ArrayList<>();
    private long[] high;
    private long[] low;
    private int[] numbers;
    private int size;
    private boolean isSorted;

    SortedRuns(KeyMemory memory) {
        this.memory = memory;
        this.least = (int) Math.max(16, Math.min(MAX_IN_MEMORY, memory.bytes() / MIN_PART));
        this.high = new long[Math.min(least, FIRST_SIZE)];
        this.low = new long[high.length];
        this.numbers = new int[high.length];
    }

    /**
     * A run on disk.
     *
     * @param start where it begins in the file
     * @param size how many hashes it has
     */
    record Run(long start, int size) {}

    /** Adds a hash with its number. */
    void add(long hashHigh, long hashLow, int number) {
        if (size == numbers.length && !grow()) {
            write();
        }
        high[size] = hashHigh;
        low[size] = hashLow;
        numbers[size] = number;
        size++;
        isSorted = false;
    }

    private boolean grow() {
        boolean may = size < least || (size < MAX_IN_MEMORY && memory.take((long) RECORD * size));
        if (may) {
            high = Arrays.copyOf(high, 2 * size);
            low = Arrays.copyOf(low, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        return may;
    }

    private void write() {
        sort();
        ByteBuffer bytes = ByteBuffer.allocate(PAGE);
        long start = memory.disk().size();
        for (int i = 0; i < size; i++) {
            bytes.putLong(high[i]).putLong(low[i]).putInt(numbers[i]);
            if (!bytes.hasRemaining() || i == size - 1) {
                memory.disk().append(bytes.flip());
                bytes.clear();
            }
        }
        runs.add(new Run(start, size));
        size = 0;
    }

    /** Returns whether nothing was added. */
    boolean isEmpty() {
        return size == 0 && runs.isEmpty();
    }

    /** Returns everything in order. Nothing may be added while it is read. */
    MergedRuns sorted() {
        sort();
        MergedRuns.InMemory last = new MergedRuns.InMemory(high, low, numbers, size);
        return new MergedRuns(runs.isEmpty() ? List.of(last) : opened(last));
    }

    /** Opens all runs. Together their buffers take at most 4 MB, or 4 kB each. */
    private List<MergedRuns.Run> opened(MergedRuns.Run last) {
        int records = Math.min(PAGE, Math.max(4 << 10, (4 << 20) / runs.size())) / RECORD;
        List<MergedRuns.Run> opened = new ArrayList<>();
        for (Run run : runs) {
            opened.add(new MergedRuns.OnDisk(memory.disk(), run, records * RECORD));
        }
        opened.add(last);
        return opened;
    }

    private void sort() {
        if (!isSorted) {
            sort(0, size - 1);
            isSorted = true;
        }
    }

    /** Sorts the three arrays side by side (quicksort), with no memory of its own. */
    private void sort(int from, int to) {
        int first = from;
        int last = to;
        while (first < last) {
            int i = first;
            int j = last;
            int middle = (first + last) >>> 1;
            long pivotHigh = high[middle];
            long pivotLow = low[middle];
            int pivotNumber = numbers[middle];
            while (i <= j) {
                while (compare(i, pivotHigh, pivotLow, pivotNumber) < 0) {
                    i++;
                }
                while (compare(j, pivotHigh, pivotLow, pivotNumber) > 0) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
                }
            }
            // The smaller part first, so that the depth of the stack is logarithmic.
            if (j - first < last - i) {
                sort(first, j);
                first = i;
            } else {
                sort(i, last);
                last = j;
            }
        }
    }

    private int compare(int one, long otherHigh, long otherLow, int otherNumber) {
        int byHigh = Long.compare(high[one], otherHigh);
        int byHash = byHigh == 0 ? Long.compare(low[one], otherLow) : byHigh;
        return byHash == 0 ? Integer.compare(numbers[one], otherNumber) : byHash;
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
