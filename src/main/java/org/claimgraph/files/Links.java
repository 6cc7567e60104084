package org.claimgraph.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where symbolic links lead. */
public final class Links {

    private Links() {}

    /** Returns what a link names that is not there; null if this is no such link. */
    public static @Nullable Path dangling(Path path) {
        if (!Files.isSymbolicLink(path) || Files.exists(path)) {
            return null;
        }
        try {
            return Files.readSymbolicLink(path);
        } catch (IOException gone) {
            return null;
        }
    }

    /**
     * Returns whether links lead out of the folder that a path is below. What is not there is
     * judged by the nearest folder above it that is.
     *
     * @throws IOException when the links cannot be followed
     */
    public static boolean leadOut(Path path, Path folder) throws IOException {
        Path there = path;
        while (!Files.exists(there)) {
            there = there.getParent();
            if (there == null || !there.startsWith(folder)) {
                return false;
            }
        }
        return !there.toRealPath().startsWith(folder.toRealPath());
    }
}
