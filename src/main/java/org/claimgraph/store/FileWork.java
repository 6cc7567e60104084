package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Path;

/** Work that touches files. */
interface FileWork {

    void run() throws IOException;

    /**
     * Does it; a failure of the disk is put into words.
     *
     * @param folder what the words name
     * @throws StoreException if something cannot be written there ({@code NOT_WRITABLE}, {@code
     *     DISK_FULL}); what fails for another reason comes through as it is
     */
    default void runIn(Path folder) {
        try {
            run();
        } catch (StoreException inWords) {
            throw inWords;
        } catch (IOException failure) {
            throw StoreException.cannotWrite(folder, failure);
        } catch (RuntimeException | Error failure) {
            StoreException full = StoreException.diskFull(folder, failure);
            if (full != null) {
                throw full;
            }
            throw failure;
        }
    }
}
