package org.claimgraph.csvw.key;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The memory limit for the keys of a group, and a temporary file for what does not fit. The file is
 * created when it is first needed and removed on closing. Texts kept for messages take up to 8 MB
 * more; the first ones are kept.
 */
final class KeyMemory implements Closeable {

    /** Longer texts are not kept, because people do not type them by hand. */
    static final int MAX_TEXT = 100;

    /** The bytes of the objects around a text. */
    private static final int AROUND_TEXT = 100;

    private final long bytes;
    private long leftForTexts = 8L << 20;
    private long left;
    private @Nullable ScratchFile disk;

    KeyMemory(long bytes) {
        this.bytes = bytes;
        this.left = bytes;
    }

    /** Reserves memory and returns true, or returns false if not enough is left. */
    boolean take(long bytes) {
        if (bytes > left) {
            return false;
        }
        left -= bytes;
        return true;
    }

    /**
     * Reserves memory for a text and returns true, or returns false if the text is not to be kept.
     */
    boolean takeText(String text) {
        long bytesOfText = AROUND_TEXT + (long) Character.BYTES * text.length();
        if (text.length() > MAX_TEXT || bytesOfText > leftForTexts) {
            return false;
        }
        leftForTexts -= bytesOfText;
        return true;
    }

    /** Releases memory. */
    void give(long bytes) {
        left += bytes;
    }

    /** Returns the memory limit in bytes. */
    long bytes() {
        return bytes;
    }

    /** Returns the file for what does not fit. */
    ScratchFile disk() {
        if (disk == null) {
            disk = ScratchFile.in(ScratchFile.defaultFolder());
        }
        return disk;
    }

    @Override
    public void close() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }
}
