package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Path;

/** Work that touches files. */
interface FileWork {

    void run() throws IOException;

    /**
     * Runs the work; a failure of the disk becomes a {@link StoreException}.
     *
     * @param folder the folder that the message names
     * @throws StoreException if something cannot be written there ({@code NOT_WRITABLE}, {@code
     *     DISK_FULL}); other exceptions are passed on
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
