package org.claimgraph.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. Symbolic links are never followed. */
public final class FileTree {

    private static final int ATTEMPTS = 20;

    private FileTree() {}

    /** Returns the files, folders and links below this folder and itself, contents first. */
    public static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> paths = new ArrayList<>(walk.sorted().toList());
            Collections.reverse(paths);
            return paths;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Returns the names of the files below this folder, relative to it, with {@code /}, sorted. */
    public static List<String> files(Path folder) throws IOException {
        return deepestFirst(folder).stream()
                .filter(Files::isRegularFile)
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
    }

    /** Returns the names directly in this folder, sorted; none if there is no such folder. */
    public static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    /** Removes a folder with all that is in it; does nothing if it does not exist. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : deepestFirst(folder)) {
                Files.deleteIfExists(path);
            }
        }
    }

    /**
     * Removes as much as possible of a folder, including files that another process creates in it
     * meanwhile.
     */
    public static void discardForGood(Path folder) {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(folder); attempt++) {
            discard(folder);
        }
    }

    /** Removes as much as possible of a folder of leftovers. The next build finds what remains. */
    public static void discard(Path folder) {
        try {
            delete(folder);
        } catch (IOException leftForTheNextBuild) {
            // Nothing depends on it.
        }
    }
}
