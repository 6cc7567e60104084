package org.claimgraph.mapping.key;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much memory the keys of a group may take, and the folder for what does not fit. The folder is
 * made when it is first needed and removed on closing.
 */
final class KeyMemory implements Closeable {

    private final List<Path> files = new ArrayList<>();
    private long left;
    private @Nullable Path folder;

    KeyMemory(long bytes) {
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

    /** Gives memory back. */
    void give(long bytes) {
        left += bytes;
    }

    /** Returns a new file. */
    Path file() {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("claimgraph-keys");
            }
            Path file = folder.resolve("run-" + files.size());
            files.add(file);
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        files.clear();
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }
}
