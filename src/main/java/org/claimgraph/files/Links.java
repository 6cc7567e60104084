package org.claimgraph.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Symbolic links that lead to nothing. */
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
}
