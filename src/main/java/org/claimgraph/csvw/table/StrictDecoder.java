package org.claimgraph.csvw.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters and remembers the bytes that the encoding does not allow.
 *
 * <p>Each such sequence becomes U+FFFD, as section 8 of the Model for Tabular Data requires; {@link
 * #badBytesAt} distinguishes it from a U+FFFD in the file. Memory is one block.
 */
final class StrictDecoder implements Closeable {

    static final char REPLACEMENT = '\uFFFD';

    private static final int BLOCK = 32 * 1024;

    /** How many bytes are decoded before the next check for ASCII; more than one character has. */
    private static final int STRETCH = 16;

    private final InputStream source;
    private final CharsetDecoder decoder;
    private final boolean isUtf8;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final Queue<BadBytes> badBytes = new ArrayDeque<>();
    private long decoded;
    private boolean isRead;
    private boolean isFlushed;

    private record BadBytes(long at, ByteBuffer bytes) {}

    /**
     * Makes a decoder for the rest of a file, of which some bytes have been read.
     *
     * @param first at most one block of bytes, to be decoded before those of the source
     */
    StrictDecoder(ByteBuffer first, InputStream source, Charset encoding) {
        this.source = source;
        this.decoder =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.isUtf8 = encoding.equals(StandardCharsets.UTF_8);
        bytes.put(first).flip();
    }

    /** Returns the encoding. */
    Charset encoding() {
        return decoder.charset();
    }

    /**
     * Decodes characters into an array, from a position to its end at most.
     *
     * @return how many; -1 after the last one
     */
    int read(char[] target, int from) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, from, target.length - from);
        while (out.position() == from && !isFlushed) {
            decode(out, from);
        }
        int count = out.position() - from;
        decoded += count;
        return count == 0 ? -1 : count;
    }

    private void decode(CharBuffer out, int from) throws IOException {
        CoderResult result = decode(out);
        while (result.isError() && out.hasRemaining()) {
            replace(result.length(), out, from);
            result = decode(out);
        }
        if (!result.isUnderflow()) {
            return;
        }
        if (isRead) {
            isFlushed = decoder.flush(out).isUnderflow();
        } else {
            fill();
        }
    }

    private CoderResult decode(CharBuffer out) {
        return isUtf8 ? decodeUtf8(out) : decoder.decode(bytes, out, isRead);
    }

    /**
     * Gives the decoder only a few bytes at a time, which takes two thirds of the time: after a
     * character beyond ASCII, the decoder uses its slow path for the rest of its input.
     */
    private CoderResult decodeUtf8(CharBuffer out) {
        CoderResult result = CoderResult.UNDERFLOW;
        int before = -1;
        while (result.isUnderflow() && bytes.position() != before) {
            before = bytes.position();
            copyAscii(out);
            int end = bytes.limit();
            int stretch = Math.min(end, bytes.position() + STRETCH);
            result = decoder.decode(bytes.limit(stretch), out, isRead && stretch == end);
            bytes.limit(end);
        }
        return result;
    }

    private void copyAscii(CharBuffer out) {
        byte[] source = bytes.array();
        char[] target = out.array();
        int start = bytes.position();
        int shift = out.position() - start;
        int end = start + Math.min(bytes.remaining(), out.remaining());
        int at = start;
        while (at < end && source[at] >= 0) {
            target[at + shift] = (char) source[at];
            at++;
        }
        bytes.position(at);
        out.position(at + shift);
    }

    private void replace(int length, CharBuffer out, int from) {
        byte[] bad = new byte[length];
        bytes.get(bad);
        badBytes.add(new BadBytes(decoded + out.position() - from, ByteBuffer.wrap(bad)));
        out.put(REPLACEMENT);
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            isRead = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    /**
     * Returns the bytes that a U+FFFD replaces, or null when the file itself has that character.
     * Must be called in the order of the characters.
     *
     * @param at how many characters came before
     */
    @Nullable ByteBuffer badBytesAt(long at) {
        BadBytes next = badBytes.peek();
        while (next != null && next.at < at) {
            badBytes.remove();
            next = badBytes.peek();
        }
        return next != null && next.at == at ? next.bytes : null;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
