package org.claimgraph.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters and remembers the bytes that are none.
 *
 * <p>Each of those becomes U+FFFD, as section 8 of the Model for Tabular Data asks; whoever meets a
 * U+FFFD can ask {@link #badBytesAt} whether it stood in the file. Memory is one block.
 */
final class StrictDecoder implements Closeable {

    static final char REPLACEMENT = '\uFFFD';

    private static final int BLOCK = 32 * 1024;

    private final InputStream source;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final Queue<BadBytes> badBytes = new ArrayDeque<>();
    private long decoded;
    private boolean isRead;
    private boolean isFlushed;

    private record BadBytes(long at, ByteBuffer bytes) {}

    /**
     * Makes a decoder for what follows after some bytes that were read already.
     *
     * @param first at most one block of bytes, to be decoded before those of the source
     */
    StrictDecoder(ByteBuffer first, InputStream source, Charset encoding) {
        this.source = source;
        this.decoder =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
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
        CoderResult result = decoder.decode(bytes, out, isRead);
        while (result.isError() && out.hasRemaining()) {
            replace(result.length(), out, from);
            result = decoder.decode(bytes, out, isRead);
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
     * Returns the bytes for which a U+FFFD stands, or null when it stood in the file itself. To be
     * asked in the order of the characters.
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
