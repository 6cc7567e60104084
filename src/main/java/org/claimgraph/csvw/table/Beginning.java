package org.claimgraph.csvw.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a table, as its first bytes show it.
 *
 * @param encoding the encoding to read the table in
 * @param mark how many bytes the byte order mark takes; 0 without one
 * @param isAsStated whether the dialect states this encoding
 */
record Beginning(Charset encoding, int mark, boolean isAsStated) {

    private static final int UTF_8_MARK = 0xEFBBBF;
    private static final int BIG_ENDIAN_MARK = 0xFEFF;
    private static final int LITTLE_ENDIAN_MARK = 0xFFFE;

    /** Returns what the first bytes of a file show, given the encoding that the dialect states. */
    static Beginning of(byte[] bytes, Charset stated) {
        if (begins(bytes, UTF_8_MARK, 3)) {
            return found(StandardCharsets.UTF_8, 3, stated);
        }
        if (begins(bytes, BIG_ENDIAN_MARK, 2)) {
            return found(StandardCharsets.UTF_16BE, 2, stated);
        }
        if (begins(bytes, LITTLE_ENDIAN_MARK, 2)) {
            return found(StandardCharsets.UTF_16LE, 2, stated);
        }
        return withoutMark(bytes, stated);
    }

    /**
     * Recognises UTF-16 by its zero bytes: separators, digits and line ends have one each in any
     * script, nearly always at the same position.
     */
    private static Beginning withoutMark(byte[] bytes, Charset stated) {
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int enough = Math.max(2, bytes.length / 20);
        if (odd >= enough && odd > 8 * even) {
            return found(StandardCharsets.UTF_16LE, 0, stated);
        }
        if (even >= enough && even > 8 * odd) {
            return found(StandardCharsets.UTF_16BE, 0, stated);
        }
        if (isUtf16(stated) && even + odd == 0) {
            return new Beginning(StandardCharsets.UTF_8, 0, bytes.length == 0);
        }
        return new Beginning(stated, 0, true);
    }

    private static Beginning found(Charset encoding, int mark, Charset stated) {
        boolean isAsStated = encoding.equals(stated) || (isUtf16(encoding) && isUtf16(stated));
        return new Beginning(encoding, mark, isAsStated);
    }

    private static boolean isUtf16(Charset encoding) {
        return encoding.name().startsWith("UTF-16");
    }

    private static boolean begins(byte[] bytes, int mark, int length) {
        if (bytes.length < length) {
            return false;
        }
        int start = 0;
        for (int i = 0; i < length; i++) {
            start = (start << 8) | (bytes[i] & 0xFF);
        }
        return start == mark;
    }

    private static int zeros(byte[] bytes, int first) {
        int zeros = 0;
        for (int i = first; i < bytes.length; i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }
}
