package org.claimgraph.csvw.key;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.row.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * A hash of 128 bits over the texts of a key: SipHash-1-3, with a secret of this process, so that
 * nobody can choose two keys that share one. Two different keys share one with a chance of 1 in
 * 10^19 among a billion keys. Holds the last hash; not thread-safe.
 */
final class KeyHash {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final long SECRET_1 = CHANCE.nextLong();
    private static final long SECRET_2 = CHANCE.nextLong();
    private static final int LAST_ROUNDS = 3;

    /**
     * Marks a null. It differs from every length of a text and from every four characters of
     * Unicode text.
     */
    private static final long NO_VALUE = -1;

    private static final char BETWEEN = ' ';

    private long v0;
    private long v1;
    private long v2;
    private long v3;
    private long high;
    private long low;
    private long length;

    /** Begins a new key. */
    void begin() {
        v0 = SECRET_1 ^ 0x736f6d6570736575L;
        v1 = SECRET_2 ^ 0x646f72616e646f6dL ^ 0xee;
        v2 = SECRET_1 ^ 0x6c7967656e657261L;
        v3 = SECRET_2 ^ 0x7465646279746573L;
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
        v3 ^= block;
        round();
        v0 ^= block;
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }

    /** Ends the key. */
    void end() {
        mix(length);
        v2 ^= 0xee;
        high = half();
        v1 ^= 0xdd;
        low = half();
        if (high == 0 && low == 0) {
            low = 1;
        }
    }

    private long half() {
        for (int i = 0; i < LAST_ROUNDS; i++) {
            round();
        }
        return v0 ^ v1 ^ v2 ^ v3;
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
