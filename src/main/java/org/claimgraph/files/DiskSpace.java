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

    /**
     * Returns whether the disk of a folder takes no more files though it has space: all its inodes
     * are in use. Tries to make a file, and removes it.
     */
    public static boolean hasNoInodes(Path folder) {
        Path there = existing(folder);
        if (isFull(there) || !Files.isDirectory(there) || !Files.isWritable(there)) {
            return false;
        }
        try {
            Files.delete(Files.createTempFile(there, ".claimgraph-", ".tmp"));
            return false;
        } catch (IOException noMore) {
            return true;
        }
    }

    /** Returns how many bytes are free; the greatest number if that is not known. */
    public static long freeBytes(Path path) {
        try {
            return Files.getFileStore(existing(path)).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static Path existing(Path path) {
        Path there = path.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
