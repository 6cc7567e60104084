package org.claimgraph.csvw.key;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file that is written at its end and read anywhere.
 *
 * <p>The operating system removes it when it is closed or the program is killed: on Linux and macOS
 * its name is removed before the first byte is written.
 */
final class ScratchFile implements Closeable {

    private final Path folder;
    private final FileChannel channel;
    private long size;

    private ScratchFile(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Returns the system's folder for temporary files. */
    static Path defaultFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /**
     * Makes an empty file in a folder.
     *
     * @throws UncheckedIOException when no file can be created there
     */
    static ScratchFile in(Path folder) {
        try {
            Path path = Files.createTempFile(folder, "claimgraph-keys-", ".tmp");
            return new ScratchFile(
                    folder,
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException refused) {
            throw failure(folder, 0, refused);
        }
    }

    /** Returns how many bytes were written: where the next ones begin. */
    long size() {
        return size;
    }

    /**
     * Appends the content of the buffer.
     *
     * @throws UncheckedIOException when there is no space left
     */
    void append(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                size += channel.write(bytes, size);
            }
        } catch (IOException full) {
            throw failure(folder, size, full);
        }
    }

    /** Fills the buffer with the bytes at a place. */
    void read(ByteBuffer bytes, long from) {
        try {
            long at = from;
            while (bytes.hasRemaining()) {
                int read = channel.read(bytes, at);
                if (read < 0) {
                    throw new IOException("the file ends too early");
                }
                at += read;
            }
        } catch (IOException unreadable) {
            throw unchecked(
                    "the temporary file of keys in "
                            + folder
                            + " cannot be read: "
                            + unreadable.getMessage(),
                    unreadable);
        }
    }

    private static UncheckedIOException failure(Path folder, long written, IOException reason) {
        return unchecked(
                String.format(
                        "the keys of the tables need space on disk, and %s accepted only %,d MB"
                                + " of them: %s. Free some space there, or set TMPDIR to a folder that"
                                + " has it.",
                        folder, written >> 20, reason.getMessage()),
                reason);
    }

    /** Wraps a failure with a message for people. */
    private static UncheckedIOException unchecked(String words, IOException reason) {
        return new UncheckedIOException(new IOException(words, reason));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
