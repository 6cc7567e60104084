package org.claimgraph.mapping.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimgraph.mapping.datatype.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one table and the rows they stand in, in open addressing: 20 bytes a slot, half of
 * the slots free. The texts of the first 20,000 keys are kept too, to suggest the nearest. Not
 * thread-safe.
 */
final class KeyIndex {

    private static final int MOST_TEXTS = 20_000;

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> textRows = new ArrayList<>();
    private long[] high = new long[64];
    private long[] low = new long[64];
    private int[] rows = new int[64];
    private int size;

    /** Adds a key and returns 0, or returns the row it stands in already. */
    int add(KeyHash hash, int row, String text) {
        if (2 * size >= rows.length) {
            grow();
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
        if (texts.size() < MOST_TEXTS) {
            texts.add(text);
            textRows.add(row);
        }
        return 0;
    }

    /** Returns the row of a key; 0 when there is none, negative when there are several. */
    int row(long hashHigh, long hashLow) {
        return rows[slot(hashHigh, hashLow)];
    }

    private int slot(long hashHigh, long hashLow) {
        int mask = rows.length - 1;
        int slot = (int) hashLow & mask;
        while (rows[slot] != 0 && (high[slot] != hashHigh || low[slot] != hashLow)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
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
        Arrays.fill(oldRows, 0);
    }

    /** A key that is there and looks like one that is not. */
    record Near(String text, int row) {}

    /** Returns the key that looks most like a text, or null when none does. */
    @Nullable Near nearest(String text) {
        String nearest = Nearest.to(text, texts);
        return nearest == null ? null : new Near(nearest, textRows.get(texts.indexOf(nearest)));
    }
}
