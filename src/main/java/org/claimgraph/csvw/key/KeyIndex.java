package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one table and the rows that have them. When memory runs out, the keys go to sorted
 * runs on disk, and look-ups are answered only after the last row. The texts of the first 20,000
 * keys are kept as far as {@link KeyMemory#takeText} lets them, to suggest the nearest. Not
 * thread-safe.
 */
final class KeyIndex {

    private static final int MAX_TEXTS = 20_000;

    private final KeyMemory memory;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> textRows = new ArrayList<>();
    private KeyPages pages = new KeyPages();
    private boolean isComplete;
    private boolean isUnread;
    private @Nullable SortedRuns spilled;

    KeyIndex(KeyMemory memory) {
        this.memory = memory;
    }

    /** Adds a key and returns 0, or returns the row that already has it. */
    int add(KeyHash hash, int row, String text) {
        if (texts.size() < MAX_TEXTS && memory.takeText(text)) {
            texts.add(text);
            textRows.add(row);
        }
        if (spilled == null) {
            int first = pages.row(hash.high(), hash.low());
            if (first != 0) {
                pages.change(hash.high(), hash.low(), -Math.abs(first));
                return Math.abs(first);
            }
            makeRoom(hash.high());
        }
        if (spilled == null) {
            pages.add(hash.high(), hash.low(), row);
        } else {
            spilled.add(hash.high(), hash.low(), row);
        }
        return 0;
    }

    /** Notes that the last row of the table has been read. */
    void complete() {
        isComplete = true;
    }

    /** Notes that the table could not be read, so that its keys are not known. */
    void unread() {
        isUnread = true;
    }

    /** Returns whether the table could not be read. */
    boolean isUnread() {
        return isUnread;
    }

    /** Returns whether no key will be added any more. */
    boolean isComplete() {
        return isComplete;
    }

    /** Returns the keys on disk; null while all are in memory. */
    @Nullable SortedRuns spilled() {
        return spilled;
    }

    /** Returns the row of a key; 0 for none, negative for several. Keys on disk are not found. */
    int row(long hashHigh, long hashLow) {
        return spilled == null ? pages.row(hashHigh, hashLow) : 0;
    }

    private void makeRoom(long hashHigh) {
        while (spilled == null && pages.isFull(hashHigh)) {
            if (memory.take(pages.splitBytes(hashHigh))) {
                pages.split(hashHigh);
            } else {
                spill();
            }
        }
    }

    /**
     * Writes all keys to disk; a key that occurs more than once is written twice, with the same
     * row.
     */
    private void spill() {
        memory.give(pages.bytes());
        SortedRuns runs = new SortedRuns(memory);
        pages.forEach(
                (high, low, row) -> {
                    runs.add(high, low, Math.abs(row));
                    if (row < 0) {
                        runs.add(high, low, -row);
                    }
                });
        pages = new KeyPages();
        spilled = runs;
    }

    /** An existing key that is similar to one that does not exist. */
    record Near(String text, int row) {}

    /** Returns the first row of a key whose text was kept; 0 for none. */
    int firstRow(String text) {
        int known = texts.indexOf(text);
        return known < 0 ? 0 : textRows.get(known);
    }

    /** Returns the key that is most similar to a text, or null for none. */
    @Nullable Near nearest(String text) {
        String nearest = Nearest.to(text, texts);
        return nearest == null ? null : new Near(nearest, textRows.get(texts.indexOf(nearest)));
    }
}
