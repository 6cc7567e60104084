package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.files.Durable;
import org.claimgraph.files.FileTree;

/**
 * Makes a TDB2 database for any program that works with Jena. Its folder appears as a whole or not
 * at all: until {@link #commit} the files are in a draft folder beside it, whose name ends in
 * {@value #DRAFT}. The draft is locked, so that only one process at a time makes the database of a
 * folder.
 *
 * <pre>{@code
 * try (NewDatabase database = NewDatabase.at(folder)) {
 *     database.load(plan, triples -> extractAll(triples));
 *     database.commit();
 * }
 * }</pre>
 */
public final class NewDatabase implements AutoCloseable {

    private static final String DRAFT = ".part";
    private static final String FILES = "tdb2";
    private static final String WORKSPACE = "work";

    private final Path folder;
    private final Path draft;
    private final DatabaseDraft database;

    private NewDatabase(Path folder, Consumer<BuildStep> listener) {
        this.folder = folder;
        this.draft = folder.resolveSibling(folder.getFileName() + DRAFT);
        this.database =
                new DatabaseDraft(folder, draft.resolve(FILES), draft.resolve(WORKSPACE), listener);
    }

    /**
     * Begins a database; creates missing parent folders.
     *
     * @param folder where it will be; it does not exist or is empty
     * @throws StoreException if something is there ({@code OCCUPIED}), another process is making it
     *     ({@code LOCKED}) or nothing can be written there ({@code NOT_WRITABLE}, {@code
     *     DISK_FULL})
     */
    public static NewDatabase at(Path folder) {
        return at(folder, step -> {});
    }

    /**
     * Begins a database that calls a listener before each step: {@code LOCK}, {@code SWEEP}, {@code
     * LOAD}, {@code CLOSE}, {@code SYNC} and {@code RENAME}.
     */
    public static NewDatabase at(Path folder, Consumer<BuildStep> listener) {
        NewDatabase made = new NewDatabase(folder.toAbsolutePath().normalize(), listener);
        made.database.start(made::start);
        return made;
    }

    private void start() {
        database.step(BuildStep.LOCK, this::takeLock);
        database.step(BuildStep.SWEEP, this::sweep);
    }

    private void takeLock() throws IOException {
        refuseOccupied();
        if (!isDraft(draft)) {
            throw occupied(draft);
        }
        Durable.createFolders(draft);
        BuildLock lock = BuildLock.take(draft, "making the database " + folder);
        database.begin(() -> rollback(draft, lock));
        lock.removeOldNotes(draft);
    }

    private void refuseOccupied() throws IOException {
        boolean isEmptyFolder = Files.isDirectory(folder) && FileTree.names(folder).isEmpty();
        if (Files.exists(folder) && !isEmptyFolder) {
            throw occupied(folder);
        }
    }

    private static StoreException occupied(Path path) {
        return new StoreException(
                StoreException.Reason.OCCUPIED,
                path + " exists already. Choose a new or empty folder.");
    }

    /**
     * Returns whether a folder contains only files that this class makes; a missing folder does.
     */
    private static boolean isDraft(Path folder) throws IOException {
        for (String name : FileTree.names(folder)) {
            if (!name.equals(FILES) && !name.equals(WORKSPACE) && !BuildLock.isName(name)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Removes what killed processes left here, and the abandoned drafts of other databases beside
     * it.
     */
    private void sweep() throws IOException {
        refuseOccupied(); // The previous holder of the lock may have made it.
        FileTree.delete(draft.resolve(FILES));
        FileTree.delete(draft.resolve(WORKSPACE));
        try {
            sweepBeside();
        } catch (IOException | StoreException othersFolder) {
            // Leftovers beside the folder do no harm.
        }
    }

    private void sweepBeside() throws IOException {
        Path parent = folder.resolveSibling(".").normalize();
        for (String name : FileTree.names(parent)) {
            Path other = parent.resolve(name);
            if (name.endsWith(DRAFT) && isDraft(other) && BuildLock.isAbandoned(other)) {
                BuildLock lock = BuildLock.take(other, "removing " + other);
                lock.removeOldNotes(other);
                rollback(other, lock);
            }
        }
    }

    /**
     * Removes the draft. Its folder is removed last, unless another process has started to use it.
     */
    private static void rollback(Path draft, BuildLock lock) {
        FileTree.discardForGood(draft.resolve(FILES));
        FileTree.discardForGood(draft.resolve(WORKSPACE));
        try {
            lock.remove();
            if (FileTree.names(draft).isEmpty()) {
                Files.deleteIfExists(draft);
            }
        } catch (DirectoryNotEmptyException begunAgain) {
            // Another process uses it now.
        } catch (IOException failure) {
            throw StoreException.cannotWrite(draft, failure);
        }
    }

    /**
     * Writes the triples and prefixes that a source sends from this thread.
     *
     * @throws StoreException if the loader cannot be used here ({@code UNTESTED_JENA}) or the disk
     *     is full ({@code DISK_FULL}); an exception of the source is passed on
     */
    public void load(LoadPlan plan, Consumer<StreamRDF> source) {
        database.load(plan, source);
    }

    /** Moves the database to its folder. */
    public void commit() {
        database.finish(loaded -> {});
        database.commit(draft.resolve(FILES), folder);
    }

    /** Removes what has not been committed. */
    @Override
    public void close() {
        database.close();
    }
}
