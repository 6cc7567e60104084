package org.claimgraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;

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
final class Durable {

    /** How the name of a file ends while its text is being written. */
    static final String FRESH = ".new";

    private Durable() {}

    /**
     * Gives a file in this folder this text, at once and as a whole: a reader sees the old text or
     * the new one. The text goes through a file beside it whose name ends in {@value #FRESH}.
     */
    static void replace(Path folder, String name, String text) throws IOException {
        Path fresh = folder.resolve(name + FRESH);
        Files.writeString(fresh, text, UTF_8);
        sync(fresh);
        Files.move(
                fresh,
                folder.resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
    }

    /** Makes a folder, with those above it that are missing, whose names are on the disk then. */
    static void createFolders(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (Files.isDirectory(folder) || parent == null) {
            return;
        }
        createFolders(parent);
        Files.createDirectories(folder);
        sync(parent);
    }

    /** Waits until all files and folders below this folder, and itself, are on the disk. */
    static void syncTree(Path folder) throws IOException {
        for (Path path : FileTree.deepestFirst(folder)) {
            sync(path);
        }
    }

    /** Waits until a file, or the list of names in a folder, is on the disk. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
