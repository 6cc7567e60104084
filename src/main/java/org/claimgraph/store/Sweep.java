package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.claimgraph.files.FileTree;
import org.claimgraph.files.NewFile;

/** Removes from a store folder what is no longer needed. The caller must hold the build lock. */
final class Sweep {

    private Sweep() {}

    /**
     * Removes views and drafts of processes that are gone, and generations that are neither live
     * nor being read. What cannot be removed stays until the next time. Files with other names than
     * those of a build stay.
     *
     * <p>If {@code CURRENT} does not name a generation, complete generations stay until a new one
     * is live, because the user may want to restore one.
     */
    static void run(Path store) throws IOException {
        String current = Generation.readCurrent(store);
        boolean isLost = current == null || !isComplete(store, current);
        Set<String> read = ViewFolder.sweep(store);
        for (String name : FileTree.names(store)) {
            boolean unused =
                    Generation.isId(name)
                            && !name.equals(current)
                            && !read.contains(name)
                            && !(isLost && isComplete(store, name));
            if (unused || Generation.isDraft(name)) {
                FileTree.discard(store.resolve(name));
            }
        }
        NewFile.sweep(store.resolve(Generation.CURRENT));
    }

    private static boolean isComplete(Path store, String name) {
        return Generation.isId(name) && Generation.named(store, name).isComplete();
    }
}
