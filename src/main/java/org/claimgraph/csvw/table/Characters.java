package org.claimgraph.csvw.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The characters of a table, read block by block. */
final class Characters implements Closeable {

    private static final int BLOCK = 16 * 1024;

    private final StrictDecoder decoder;
    private final int lookahead;
    private final char[] block;
    private long offset;
    private int at;
    private int end;
    private boolean isLast;

    /**
     * Makes a reader of characters.
     *
     * @param lookahead how many characters can be looked at, the next one included
     */
    Characters(StrictDecoder decoder, int lookahead) {
        this.decoder = decoder;
        this.lookahead = lookahead;
        this.block = new char[BLOCK + lookahead];
    }

    /**
     * Returns whether there is a next character. Reads more if fewer are left than the lookahead,
     * so it must be called before each lookahead.
     */
    boolean hasNext() throws IOException {
        if (end - at < lookahead && !isLast) {
            fill();
        }
        return at < end;
    }

    private void fill() throws IOException {
        System.arraycopy(block, at, block, 0, end - at);
        offset += at;
        end -= at;
        at = 0;
        while (end < lookahead && !isLast) {
            int count = decoder.read(block, end);
            isLast = count < 0;
            end += Math.max(count, 0);
        }
    }

    /** Returns the next character. */
    char next() {
        return block[at];
    }

    /** Returns a character after the next one, or -1 when the file has no more. */
    int ahead(int distance) {
        return at + distance < end ? block[at + distance] : -1;
    }

    /** Returns whether a text comes this many characters after the next one. */
    boolean holds(String text, int distance) {
        int from = at + distance;
        int length = text.length();
        boolean holds = from + length <= end;
        for (int i = 0; holds && i < length; i++) {
            holds = block[from + i] == text.charAt(i);
        }
        return holds;
    }

    /**
     * Returns how many characters of the block, up to a limit, come before one whose kind is
     * greater than the given one.
     */
    int run(byte[] kinds, byte greatest, int limit) {
        int stop = at + Math.min(end - at, limit);
        int next = at;
        while (next < stop && kinds[block[next]] <= greatest) {
            next++;
        }
        return next - at;
    }

    /**
     * Returns the bytes that the next character, a U+FFFD, replaces; null if the file itself
     * contains it.
     */
    @Nullable ByteBuffer badBytes() {
        return decoder.badBytesAt(offset + at);
    }

    /** Returns the encoding of the file. */
    Charset encoding() {
        return decoder.encoding();
    }

    /** Skips some characters. */
    void skip(int count) {
        at += count;
    }

    /** Skips some characters and copies them. */
    void copy(int count, TextBuffer target) {
        target.add(block, at, count);
        at += count;
    }

    @Override
    public void close() throws IOException {
        decoder.close();
    }
}
