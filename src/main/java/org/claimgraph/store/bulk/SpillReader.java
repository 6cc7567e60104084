package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads a file of {@link SpillWriter} from a given offset, in the order it was written. */
final class SpillReader implements Closeable {

    /** The memory of one reader, in bytes. */
    static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

    /** Opens a file at its beginning. */
    SpillReader(Path file) throws IOException {
        this(file, 0);
    }

    /** Opens a file at this offset in bytes. */
    SpillReader(Path file, long start) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(start);
    }

    /** Returns whether anything is left. */
    boolean hasMore() throws IOException {
        if (!buffer.hasRemaining()) {
            refill();
        }
        return buffer.hasRemaining();
    }

    long nextLong() throws IOException {
        require(Long.BYTES);
        return buffer.getLong();
    }

    int nextInt() throws IOException {
        require(Integer.BYTES);
        return buffer.getInt();
    }

    /** Reads this many bytes into an array. */
    void nextBytes(byte[] bytes, int start, int length) throws IOException {
        int at = start;
        while (at < start + length) {
            require(1);
            int available = Math.min(buffer.remaining(), start + length - at);
            buffer.get(bytes, at, available);
            at += available;
        }
    }

    /** Skips this many bytes. */
    void skip(int length) throws IOException {
        int left = length;
        while (left > 0) {
            require(1);
            int available = Math.min(buffer.remaining(), left);
            buffer.position(buffer.position() + available);
            left -= available;
        }
    }

    private void require(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            refill();
            if (buffer.remaining() < bytes) {
                throw new EOFException("a working file is shorter than what was written");
            }
        }
    }

    private void refill() throws IOException {
        buffer.compact();
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // A read may return fewer bytes than fit into the buffer.
        }
        buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
