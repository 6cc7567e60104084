package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.files.Durable;
import org.jspecify.annotations.Nullable;

/**
 * A database that is made beside its place: {@link #commit} moves it there as a whole, and without
 * that, closing removes all of it. Use it from the thread that started it.
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
     * Plans a draft; nothing is made yet.
     *
     * @param named the folder that people know: failures name it
     * @param files the folder of the database, which does not exist yet
     * @param workspace a folder for what is needed only while it is filled
     * @param listener hears of each step before it is taken
     */
    DatabaseDraft(Path named, Path files, Path workspace, Consumer<BuildStep> listener) {
        this.named = named;
        this.files = files;
        this.workspace = workspace;
        this.listener = listener;
    }

    /** Takes a step; a failure of the disk is put into words. */
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
     * Says what there is to remove from now on.
     *
     * @param removal removes all that is not committed, and gives the lock back
     */
    void begin(Runnable removal) {
        unfinished = Unfinished.begin(removal);
    }

    /**
     * Fills the database, once.
     *
     * @throws StoreException if the plan cannot be followed here ({@code UNTESTED_JENA}) or the
     *     disk is full ({@code DISK_FULL}); what the source throws comes through as it is
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
     * Moves a folder to its place, where there may be an empty one, once all that is in it is on
     * the disk.
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

    /** Does what must not happen while a program that is stopped removes the draft. */
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
