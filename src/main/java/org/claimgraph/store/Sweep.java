package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Removes from a store folder what nobody needs. Only for who holds the build lock. */
final class Sweep {

    private Sweep() {}

    /**
     * Removes views and drafts of processes that are gone, and generations that are neither live
     * nor read by anybody. What cannot be removed stays for the next time.
     */
    static void run(Path store) throws IOException {
        String current = Generation.readCurrent(store);
        Set<String> read = ViewFolder.sweep(store);
        for (String name : FileTree.names(store)) {
            boolean unfinished = name.startsWith(Generation.DRAFT_PREFIX);
            boolean unused =
                    name.startsWith(Generation.PREFIX)
                            && !name.equals(current)
                            && !read.contains(name);
            if (unfinished || unused) {
                FileTree.discard(store.resolve(name));
            }
        }
        Files.deleteIfExists(store.resolve(Generation.CURRENT + Durable.FRESH));
    }
}
