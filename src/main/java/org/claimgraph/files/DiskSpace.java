package org.claimgraph.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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
     * Returns whether a file could not be made because the disk has no inodes left: to make one
     * needs hardly any space, to write into one does.
     */
    public static boolean hadNoInodes(IOException failure, Path path) {
        boolean isMaking =
                failure instanceof FileNotFoundException || failure instanceof FileSystemException;
        return isMaking && saysNoSpace(String.valueOf(failure.getMessage())) && !isFull(path);
    }

    /**
     * Returns whether the operating system says that there is no space, or none for this person.
     */
    public static boolean saysFull(Throwable failure) {
        return saysFull(String.valueOf(failure.getMessage()));
    }

    static boolean saysFull(String words) {
        return saysNoSpace(words) || words.toLowerCase(Locale.ROOT).contains("quota exceeded");
    }

    /** It says so also when no inodes are left. */
    private static boolean saysNoSpace(String words) {
        return words.toLowerCase(Locale.ROOT).contains("no space left");
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
