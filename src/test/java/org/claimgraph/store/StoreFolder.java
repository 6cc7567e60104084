package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.files.FileTree;

/** What lies in a store folder, as a test sees it from outside. */
final class StoreFolder {

    private StoreFolder() {}

    /** Returns the names in the folder, but for lock files, which stay. */
    static List<String> names(GraphStore store) throws IOException {
        return FileTree.names(store.folder()).stream()
                .filter(name -> !name.equals("build.lock") && !name.equals("views"))
                .toList();
    }

    static List<String> views(GraphStore store) throws IOException {
        return FileTree.names(store.folder().resolve("views"));
    }

    static Path file(GraphStore store, String path) {
        return store.folder().resolve(store.generation()).resolve(path);
    }

    /** Returns the digest of each file of the live generation. */
    static Map<String, FileDigest> digests(GraphStore store) throws IOException {
        Path folder = store.folder().resolve(store.generation());
        Map<String, FileDigest> digests = new TreeMap<>();
        for (String path : FileTree.files(folder)) {
            digests.put(path, FileDigest.of(folder.resolve(path)));
        }
        return digests;
    }

    /** Replaces a file of the live generation by one in which one byte differs. */
    static void flipByte(Path file, int position) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[position] ^= 1;
        Files.delete(file);
        Files.write(file, bytes);
    }
}
