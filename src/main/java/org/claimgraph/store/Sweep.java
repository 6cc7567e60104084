package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.claimgraph.files.FileTree;
import org.claimgraph.files.NewFile;

/**
 * Removes from a store folder what is not needed any more. Only for the one that holds the build
 * lock.
 */
final class Sweep {

    private Sweep() {}

    /**
     * Removes views and drafts of processes that are gone, and generations that are neither live
     * nor read by anybody. What cannot be removed stays for the next time. Names that no build
     * gives are not ours and stay.
     *
     * <p>Where {@code CURRENT} leads nowhere, complete generations stay until a new one is live:
     * one of them is the graph that may be wanted back.
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
