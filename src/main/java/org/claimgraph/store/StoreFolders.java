package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.files.FileTree;

/** Decides whether a folder may become a store. */
final class StoreFolders {

    /** A folder that a killed build may leave without a live generation. */
    private static final String VIEWS = "views";

    /** The folder that a file system mounted for the store contains. */
    private static final String OF_THE_DISK = "lost+found";

    private StoreFolders() {}

    /**
     * Refuses a folder that contains other files: a folder of tables must not get files of a store.
     *
     * @throws StoreException if it is one ({@code OCCUPIED})
     */
    static void requireFree(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw occupied(folder + " is a file and cannot be the store.");
        }
        if (Files.exists(folder.resolve(Generation.CURRENT))) {
            return;
        }
        for (String name : FileTree.names(folder)) {
            if (!isOwn(name)) {
                throw occupied(
                        "%s is not a store and contains other files, such as %s."
                                .formatted(folder, name));
            }
        }
    }

    private static boolean isOwn(String name) {
        return name.equals(VIEWS)
                || name.startsWith(".")
                || name.equals(OF_THE_DISK)
                || BuildLock.isName(name)
                || Generation.isId(name)
                || Generation.isDraft(name);
    }

    private static StoreException occupied(String words) {
        return new StoreException(
                StoreException.Reason.OCCUPIED,
                words + " Nothing was written there. Choose a new or empty folder.");
    }
}
