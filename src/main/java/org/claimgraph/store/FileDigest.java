package org.claimgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a file: two files with the same digest have the same content.
 *
 * <p>TDB2 creates files of 8 MB and more and fills them later, so a small database consists mostly
 * of zeros at the ends of its files. These are checked but not hashed, which is ten times as fast.
 *
 * @param bytes its length
 * @param sha256 the SHA-256 of its content without the {@value #CHUNK}-byte chunks at its end that
 *     are all zero, 64 lower-case hexadecimal digits: that of {@code sha256sum} for every file that
 *     ends in something else
 */
record FileDigest(long bytes, String sha256) {

    /** Chunks are counted from the beginning of the file; the last one may be shorter. */
    static final int CHUNK = 1 << 16;

    private static final ByteBuffer ZEROS = ByteBuffer.allocate(CHUNK).asReadOnlyBuffer();

    /** Reads a file and returns its digest. */
    static FileDigest of(Path file) throws IOException {
        MessageDigest digest = newDigest();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        long bytes = 0;
        long zeroChunks = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (fill(chunk, channel)) {
                bytes += chunk.remaining();
                if (chunk.mismatch(ZEROS.slice(0, chunk.remaining())) < 0) {
                    zeroChunks++;
                } else {
                    for (; zeroChunks > 0; zeroChunks--) {
                        digest.update(ZEROS.duplicate());
                    }
                    digest.update(chunk);
                }
            }
        }
        return new FileDigest(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** Reads the next chunk, which is shorter at the end of the file; returns false at the end. */
    private static boolean fill(ByteBuffer chunk, FileChannel channel) throws IOException {
        chunk.clear();
        while (chunk.hasRemaining() && channel.read(chunk) >= 0) {
            // A read may return less than a chunk.
        }
        chunk.flip();
        return chunk.hasRemaining();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
