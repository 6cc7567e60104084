package org.claimgraph.files;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes that survive a power cut: the bytes reach the disk before the name of the file does. */
public final class Durable {

    private static final boolean IS_WINDOWS = File.separatorChar == '\\';

    private Durable() {}

    /**
     * Renames a file or a folder atomically, replacing a file with the new name. On return the name
     * is on the disk. The content must be on the disk before the call.
     */
    public static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(to.toAbsolutePath().resolveSibling("."));
    }

    /** Creates a folder and its missing parents. On return their names are on the disk. */
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
     * Windows, which does not allow this for folders and read-only files.
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
