package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.Jena;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.files.FileTree;
import org.claimgraph.run.Memory;
import org.claimgraph.store.bulk.BulkLoad;
import org.claimgraph.store.bulk.BulkStep;

/**
 * How a new database is filled.
 *
 * @param loader the loader that fills it
 * @param memory how many bytes the bulk loader may take; what does not fit goes to disk
 * @param listener is called before each step of the bulk loader, in the threads that take them
 */
public record LoadPlan(Loader loader, long memory, Consumer<BulkStep> listener) {

    /** The bulk loader writes TDB2's files itself and is tested with this version only. */
    private static final String TESTED_JENA = "5.6.0";

    /** Makes a plan without a listener. */
    public LoadPlan(Loader loader, long memory) {
        this(loader, memory, step -> {});
    }

    /** Returns the default plan: sorting, in a quarter of the machine's memory. */
    public static LoadPlan defaults() {
        return new LoadPlan(Loader.BULK, Memory.defaults().sorting());
    }

    /**
     * Returns the same plan with at most half of the JVM's heap; the other half is for everything
     * else.
     */
    private LoadPlan withinHeap() {
        long most = Runtime.getRuntime().maxMemory() / 2;
        return new LoadPlan(loader, Math.min(memory, most), listener);
    }

    /**
     * Checks that the loader can be used here.
     *
     * @throws StoreException if it is the bulk loader and this is another Jena ({@code
     *     UNTESTED_JENA})
     */
    void checkUsable() {
        checkUsable(String.valueOf(Jena.VERSION));
    }

    void checkUsable(String jena) {
        if (loader == Loader.BULK && !jena.equals(TESTED_JENA)) {
            throw new StoreException(
                    StoreException.Reason.UNTESTED_JENA,
                    "The bulk loader is tested with Jena "
                            + TESTED_JENA
                            + " and this is Jena "
                            + jena
                            + ". Use \"--loader tdb2\", which works with any.");
        }
    }

    /**
     * Makes a database and returns it opened.
     *
     * @param folder its folder, which does not exist yet
     * @param workspace a folder for working files, which does not exist; it is gone afterwards
     * @param source what sends the triples and prefixes, from this thread
     */
    Database load(Path folder, Path workspace, Consumer<StreamRDF> source) throws IOException {
        return switch (loader) {
            case BULK -> withinHeap().loadBulk(folder, workspace, source);
            case TDB2 -> Database.loaded(folder, source);
        };
    }

    private Database loadBulk(Path folder, Path workspace, Consumer<StreamRDF> source)
            throws IOException {
        Files.createDirectories(workspace);
        try {
            return new Database(BulkLoad.run(folder, workspace, memory, listener, source));
        } finally {
            FileTree.discard(workspace);
        }
    }
}
