package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.files.Durable;
import org.jspecify.annotations.Nullable;

/**
 * A database that is made in a draft folder: {@link #commit} moves it to its place as a whole;
 * closing without a commit removes it. Use it from the thread that started it.
 */
final class DatabaseDraft implements AutoCloseable {

    private final Path named;
    private final Path files;
    private final Path workspace;
    private final Consumer<BuildStep> listener;
    private @Nullable Unfinished unfinished;
    private @Nullable Database database;
    private boolean loaded;

    /**
     * Makes a draft; nothing is on the disk yet.
     *
     * @param named the folder that failures name
     * @param files the folder of the database, which does not exist yet
     * @param workspace a folder for working files while the database is filled
     * @param listener is called before each step
     */
    DatabaseDraft(Path named, Path files, Path workspace, Consumer<BuildStep> listener) {
        this.named = named;
        this.files = files;
        this.workspace = workspace;
        this.listener = listener;
    }

    /** Takes a step; a failure of the disk becomes a {@link StoreException}. */
    void step(BuildStep step, FileWork work) {
        listener.accept(step);
        work.runIn(named);
    }

    /** Takes the first steps, and closes the draft if one fails. */
    void start(Runnable firstSteps) {
        boolean started = false;
        try {
            firstSteps.run();
            started = true;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /**
     * Sets what to remove from now on, unless the draft is committed.
     *
     * @param removal removes all that is not committed, and releases the lock
     */
    void begin(Runnable removal) {
        unfinished = Unfinished.begin(removal);
    }

    /**
     * Fills the database, once.
     *
     * @throws StoreException if the loader cannot be used here ({@code UNTESTED_JENA}) or the disk
     *     is full ({@code DISK_FULL}); an exception of the source is passed on
     */
    void load(LoadPlan plan, Consumer<StreamRDF> source) {
        if (loaded) {
            throw new IllegalStateException("loaded already");
        }
        plan.checkUsable();
        loaded = true;
        step(BuildStep.LOAD, () -> database = plan.load(files, workspace, source));
    }

    /** Returns the database while it is open. */
    Database opened() {
        if (database == null) {
            throw new IllegalStateException("not loaded, or closed already");
        }
        return database;
    }

    /** Closes the database after a last look at it; its files are complete then. */
    void finish(Consumer<Database> lastLook) {
        Database open = opened();
        step(
                BuildStep.CLOSE,
                () -> {
                    lastLook.accept(open);
                    database = null;
                    open.close();
                    Database.removeWorkingFiles(files);
                });
    }

    /**
     * Moves a folder to its place, after its content is on the disk. There may be an empty folder
     * at the place.
     */
    void commit(Path folder, Path place) {
        step(BuildStep.SYNC, () -> Durable.syncTree(folder));
        step(
                BuildStep.RENAME,
                () ->
                        undisturbed(
                                () -> {
                                    Files.deleteIfExists(place);
                                    Durable.rename(folder, place);
                                }));
    }

    /**
     * Runs work that must not overlap with the removal of the draft when the program is stopped.
     */
    void undisturbed(FileWork work) throws IOException {
        if (unfinished == null) {
            throw new IllegalStateException("closed already");
        }
        unfinished.undisturbed(work);
    }

    /** Removes what has not been committed. */
    @Override
    public void close() {
        if (database != null) {
            database.closeAfterFailure();
            database = null;
        }
        if (unfinished != null) {
            unfinished.close();
            unfinished = null;
        }
    }
}
