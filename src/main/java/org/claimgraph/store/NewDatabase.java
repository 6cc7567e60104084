package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;

/**
 * The making of a TDB2 database for any program that works with Jena. Its folder appears as a whole
 * or not at all: until {@link #publish} it lies in a folder beside it, whose name ends in {@value
 * #DRAFT}.
 *
 * <pre>{@code
 * try (NewDatabase database = NewDatabase.at(folder)) {
 *     database.load(plan, triples -> extractAll(triples));
 *     database.publish();
 * }
 * }</pre>
 */
public final class NewDatabase implements AutoCloseable {

    private static final String DRAFT = ".part";
    private static final String FILES = "tdb2";
    private static final String WORKSPACE = "work";

    private final Path folder;
    private final Path draft;
    private @Nullable Database database;

    private NewDatabase(Path folder) {
        this.folder = folder;
        this.draft = folder.resolveSibling(folder.getFileName() + DRAFT);
    }

    /**
     * Begins a database; the folders above it are made when they are missing.
     *
     * @param folder where it will be: there is nothing there, or an empty folder
     * @throws StoreException if something is there ({@code OCCUPIED}) or nothing can be written
     *     there ({@code NOT_WRITABLE})
     */
    public static NewDatabase at(Path folder) {
        NewDatabase database = new NewDatabase(folder.toAbsolutePath().normalize());
        try {
            database.begin();
        } catch (IOException failure) {
            throw StoreException.cannotWrite(folder, failure);
        }
        return database;
    }

    private void begin() throws IOException {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw occupied(folder);
        }
        if (!Set.of(FILES, WORKSPACE).containsAll(FileTree.names(draft))) {
            throw occupied(draft);
        }
        FileTree.delete(draft);
        Files.createDirectories(draft);
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        return Files.isDirectory(path) && FileTree.names(path).isEmpty();
    }

    private static StoreException occupied(Path path) {
        return new StoreException(
                StoreException.Reason.OCCUPIED,
                path + " is there already. Choose a folder that is new or empty.");
    }

    /**
     * Writes the triples and prefixes that a source sends from this thread.
     *
     * @throws StoreException if the plan cannot be followed here ({@code UNTESTED_JENA}) or the
     *     disk is full ({@code DISK_FULL}); what the source throws comes through as it is
     */
    public void load(LoadPlan plan, Consumer<StreamRDF> source) {
        plan.checkUsable();
        try {
            database = plan.load(draft.resolve(FILES), draft.resolve(WORKSPACE), source);
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

    /** Lets the database appear in its folder. */
    public void publish() {
        Database loaded = database;
        if (loaded == null) {
            throw new IllegalStateException("not loaded");
        }
        database = null;
        loaded.close();
        try {
            Database.removeWorkingFiles(draft.resolve(FILES));
            Durable.syncTree(draft.resolve(FILES));
            Files.deleteIfExists(folder);
            Files.move(draft.resolve(FILES), folder, StandardCopyOption.ATOMIC_MOVE);
            Durable.sync(folder.resolveSibling("."));
        } catch (IOException failure) {
            throw StoreException.cannotWrite(folder, failure);
        }
    }

    /** Removes what has not been published. */
    @Override
    public void close() {
        if (database != null) {
            database.closeAfterFailure();
        }
        FileTree.discard(draft);
    }
}
