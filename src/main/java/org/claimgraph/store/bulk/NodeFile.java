package org.claimgraph.store.bulk;

import java.io.IOException;
import java.util.Arrays;
import org.apache.jena.dboe.base.file.BinaryDataFile;

/**
 * Appends encoded terms to TDB2's node file, a megabyte at a time. The offset of a term is its id.
 * Use it only from the thread of the transaction.
 */
final class NodeFile {

    private static final int BUFFER = 1 << 20;

    private final BinaryDataFile file;
    private byte[] buffer = new byte[BUFFER];
    private int used;
    private long position;

    NodeFile(BinaryDataFile file) {
        this.file = file;
        this.position = file.length();
    }

    /** Appends the next term of a working file and returns its id. */
    long append(SpillReader terms, int length) throws IOException {
        if (used + length > buffer.length) {
            flush();
        }
        if (length > buffer.length) {
            buffer = Arrays.copyOf(buffer, length);
        }
        terms.nextBytes(buffer, used, length);
        used += length;
        long id = position;
        position += length;
        return id;
    }

    /** Writes what is still in the buffer. */
    void flush() {
        file.write(buffer, 0, used);
        used = 0;
    }
}
