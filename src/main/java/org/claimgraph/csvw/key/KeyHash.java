package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.row.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * A hash of 128 bits over the texts of a key, by the mixing steps of MurmurHash3. Two different
 * keys share one with a chance of 1 in 10^19 among a billion keys. Holds the last hash; not
 * thread-safe.
 */
final class KeyHash {

    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    /**
     * Marks a null. It differs from every length of a text and from every four characters of
     * Unicode text.
     */
    private static final long NO_VALUE = -1;

    private static final char BETWEEN = ' ';

    private long high;
    private long low;
    private long length;

    /** Begins a new key. */
    void begin() {
        high = 0x9e3779b97f4a7c15L;
        low = 0xc2b2ae3d27d4eb4fL;
        length = 0;
    }

    /** Adds one text and its length, so that "a", "bc" and "ab", "c" differ. */
    void add(String text) {
        int i = 0;
        for (; i + 4 <= text.length(); i += 4) {
            mix(
                    (long) text.charAt(i) << 48
                            | (long) text.charAt(i + 1) << 32
                            | (long) text.charAt(i + 2) << 16
                            | text.charAt(i + 3));
        }
        long rest = 0;
        for (; i < text.length(); i++) {
            rest = rest << 16 | text.charAt(i);
        }
        mix(rest);
        mix(text.length());
    }

    private void mix(long block) {
        length++;
        high ^= Long.rotateLeft(block * C1, 31) * C2;
        high = (Long.rotateLeft(high, 27) + low) * 5 + 0x52dce729;
        low ^= Long.rotateLeft(block * C2, 33) * C1;
        low = (Long.rotateLeft(low, 31) + high) * 5 + 0x38495ab5;
    }

    /** Ends the key. */
    void end() {
        high ^= length;
        low ^= length;
        high += low;
        low += high;
        high = finished(high);
        low = finished(low);
        high += low;
        low += high;
        if (high == 0 && low == 0) {
            low = 1;
        }
    }

    private static long finished(long half) {
        long mixed = (half ^ half >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /** Hashes one text. */
    void of(String text) {
        begin();
        add(text);
        end();
    }

    /** Hashes what names a row and returns it as text; null when a part of it is null. */
    @Nullable String of(TypedRow row, List<Integer> columns) {
        for (int column : columns) {
            if (row.isNull(column)) {
                return null;
            }
        }
        return ofKey(row, columns);
    }

    /**
     * Hashes the values of a row's key and returns it as it is written. A part that is null is a
     * value like others: two rows must not both lack it (Metadata Vocabulary, section 5.5).
     */
    String ofKey(TypedRow row, List<Integer> columns) {
        begin();
        String text = "";
        for (int column : columns) {
            if (row.isNull(column)) {
                mix(NO_VALUE);
                continue;
            }
            String part = row.count(column) == 1 ? row.text(column) : row.texts(column).toString();
            add(row.count(column) == 1 ? row.comparable(column, 0) : comparable(row, column));
            text = text.isEmpty() ? part : text + BETWEEN + part;
        }
        end();
        return text;
    }

    private static String comparable(TypedRow row, int column) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < row.count(column); i++) {
            items.add(row.comparable(column, i));
        }
        return items.toString();
    }

    /** Returns the first half; both halves are never 0 together. */
    long high() {
        return high;
    }

    /** Returns the second half. */
    long low() {
        return low;
    }
}
