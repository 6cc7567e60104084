package org.claimgraph.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is left on a disk. */
public final class DiskSpace {

    /** When something fails with fewer free bytes than this, the disk counts as full. */
    private static final long MIN_FREE_BYTES = 1 << 20;

    private DiskSpace() {}

    /** Returns whether the disk of a file or folder, there or not, has almost no space left. */
    public static boolean isFull(Path path) {
        return freeBytes(path) < MIN_FREE_BYTES;
    }

    /** Returns how many bytes are free; the greatest number if that is not known. */
    public static long freeBytes(Path path) {
        Path there = path.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
