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
 * What a file holds, in short.
 *
 * @param bytes its length
 * @param sha256 the SHA-256 of its content, 64 lower-case hexadecimal digits
 */
record FileDigest(long bytes, String sha256) {

    private static final int CHUNK = 1 << 16;

    /** Reads a file and returns its digest. */
    static FileDigest of(Path file) throws IOException {
        MessageDigest digest = newDigest();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(chunk) >= 0) {
                chunk.flip();
                bytes += chunk.remaining();
                digest.update(chunk);
                chunk.clear();
            }
        }
        return new FileDigest(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
