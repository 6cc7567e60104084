package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a working file of numbers and bytes, one after the other: big-endian, nothing between
 * them. {@link SpillReader} reads it back. It is also an {@link OutputStream}, for encoders.
 */
final class SpillWriter extends OutputStream implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long written;

    /** Makes a new file. */
    SpillWriter(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    void putLong(long value) throws IOException {
        makeRoom(Long.BYTES);
        buffer.putLong(value);
    }

    void putInt(int value) throws IOException {
        makeRoom(Integer.BYTES);
        buffer.putInt(value);
    }

    @Override
    public void write(int value) throws IOException {
        makeRoom(1);
        buffer.put((byte) value);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        int at = start;
        int left = length;
        while (left > buffer.remaining()) {
            int fitting = buffer.remaining();
            buffer.put(bytes, at, fitting);
            at += fitting;
            left -= fitting;
            empty();
        }
        buffer.put(bytes, at, left);
    }

    /** Returns how many bytes have been written so far. */
    long position() {
        return written + buffer.position();
    }

    private void makeRoom(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            empty();
        }
    }

    private void empty() throws IOException {
        buffer.flip();
        written += buffer.remaining();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            empty();
        }
    }
}
