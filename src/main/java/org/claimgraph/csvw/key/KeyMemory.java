package org.claimgraph.csvw.key;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How much memory the keys of a group may take, and the file for what does not fit, which is made
 * when it is first needed and is gone after closing. Texts that are kept for messages come on top:
 * 8 MB of them, the first ones.
 */
final class KeyMemory implements Closeable {

    /** Longer texts are not kept: they are not typed by hand. */
    static final int MAX_TEXT = 100;

    /** What the objects around a text take. */
    private static final int AROUND_TEXT = 100;

    private final long bytes;
    private long leftForTexts = 8L << 20;
    private long left;
    private @Nullable ScratchFile disk;

    KeyMemory(long bytes) {
        this.bytes = bytes;
        this.left = bytes;
    }

    /** Takes memory and returns true, or returns false when not enough is left. */
    boolean take(long bytes) {
        if (bytes > left) {
            return false;
        }
        left -= bytes;
        return true;
    }

    /** Takes memory for a text and returns true, or returns false when it is not to be kept. */
    boolean takeText(String text) {
        long bytesOfText = AROUND_TEXT + (long) Character.BYTES * text.length();
        if (text.length() > MAX_TEXT || bytesOfText > leftForTexts) {
            return false;
        }
        leftForTexts -= bytesOfText;
        return true;
    }

    /** Gives memory back. */
    void give(long bytes) {
        left += bytes;
    }

    /** Returns how much memory there is altogether. */
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
