package org.claimgraph.mapping.key;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.mapping.datatype.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one table and the rows they stand in, in open addressing: 20 bytes a slot, half of
 * the slots free. When memory runs out they go to sorted runs on disk, and what is asked can be
 * answered only after the last row. The texts of the first 20,000 keys of at most 100 characters
 * are kept in any case, to suggest the nearest. Not thread-safe.
 */
final class KeyIndex {

    /** Longer texts are not kept: nobody mistypes them. */
    static final int LONGEST_TEXT = 100;

    private static final int MOST_TEXTS = 20_000;
    private static final int SLOT_BYTES = 20;
    private static final int FIRST_SLOTS = 64;

    private final KeyMemory memory;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> textRows = new ArrayList<>();
    private long[] high = new long[FIRST_SLOTS];
    private long[] low = new long[FIRST_SLOTS];
    private int[] rows = new int[FIRST_SLOTS];
    private int size;
    private boolean isComplete;
    private @Nullable SortedRuns spilled;

    KeyIndex(KeyMemory memory) {
        this.memory = memory;
    }

    /** Adds a key and returns 0, or returns the row it is known to stand in already. */
    int add(KeyHash hash, int row, String text) {
        if (texts.size() < MOST_TEXTS && text.length() <= LONGEST_TEXT) {
            texts.add(text);
            textRows.add(row);
        }
        if (spilled == null && 2 * size >= rows.length) {
            grow();
        }
        if (spilled != null) {
            spilled.add(hash.high(), hash.low(), row);
            return 0;
        }
        int slot = slot(hash.high(), hash.low());
        if (rows[slot] != 0) {
            int first = Math.abs(rows[slot]);
            rows[slot] = -first;
            return first;
        }
        high[slot] = hash.high();
        low[slot] = hash.low();
        rows[slot] = row;
        size++;
        return 0;
    }

    /** Says that the last row of the table was read. */
    void complete() {
        isComplete = true;
    }

    /** Returns whether no key will be added any more. */
    boolean isComplete() {
        return isComplete;
    }

    /** Returns the keys on disk; null as long as all are in memory. */
    @Nullable SortedRuns spilled() {
        return spilled;
    }

    /**
     * Returns the row of a key; 0 when there is none, negative when there are several. Of keys on
     * disk it knows none.
     */
    int row(long hashHigh, long hashLow) {
        return spilled == null ? rows[slot(hashHigh, hashLow)] : 0;
    }

    private int slot(long hashHigh, long hashLow) {
        int mask = rows.length - 1;
        int slot = (int) hashLow & mask;
        while (rows[slot] != 0 && (high[slot] != hashHigh || low[slot] != hashLow)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long bytes = (long) SLOT_BYTES * rows.length;
        if (!memory.take(bytes)) {
            spill();
            return;
        }
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldRows = rows;
        high = new long[2 * oldRows.length];
        low = new long[2 * oldRows.length];
        rows = new int[2 * oldRows.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldHigh[i], oldLow[i]);
                high[slot] = oldHigh[i];
                low[slot] = oldLow[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** A key that is known to be there twice goes to disk twice, with the same row. */
    private void spill() {
        memory.give((long) SLOT_BYTES * (rows.length - FIRST_SLOTS));
        SortedRuns runs = new SortedRuns(memory);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 0) {
                runs.add(high[i], low[i], Math.abs(rows[i]));
            }
            if (rows[i] < 0) {
                runs.add(high[i], low[i], -rows[i]);
            }
        }
        high = new long[0];
        low = new long[0];
        rows = new int[0];
        spilled = runs;
    }

    /** A key that is there and looks like one that is not. */
    record Near(String text, int row) {}

    /** Returns the first row of a key whose text was kept; 0 when there is none. */
    int firstRow(String text) {
        int known = texts.indexOf(text);
        return known < 0 ? 0 : textRows.get(known);
    }

    /** Returns the key that looks most like a text, or null when none does. */
    @Nullable Near nearest(String text) {
        String nearest = Nearest.to(text, texts);
        return nearest == null ? null : new Near(nearest, textRows.get(texts.indexOf(nearest)));
    }
}
