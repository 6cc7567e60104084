package org.claimgraph.files;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes that are still there after a power cut: bytes reach the disk before the name that shows
 * them.
 */
public final class Durable {

    private static final boolean IS_WINDOWS = File.separatorChar == '\\';

    private Durable() {}

    /**
     * Gives a file or a folder another name, at once: where there was a file of that name, it is
     * there until the new one is. The name is on the disk then; what has the name must be before.
     */
    public static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(to.toAbsolutePath().resolveSibling("."));
    }

    /** Makes a folder, with those above it that are missing, whose names are on the disk then. */
    public static void createFolders(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (Files.isDirectory(folder) || parent == null) {
            return;
        }
        createFolders(parent);
        Files.createDirectories(folder);
        sync(parent);
    }

    /** Waits until all files and folders below this folder, and itself, are on the disk. */
    public static void syncTree(Path folder) throws IOException {
        for (Path path : FileTree.deepestFirst(folder)) {
            sync(path);
        }
    }

    /**
     * Waits until a file, or the list of names in a folder, is on the disk. Does nothing on
     * Windows, which opens no folder for that, and no file that is not written.
     */
    static void sync(Path path) throws IOException {
        if (IS_WINDOWS) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
