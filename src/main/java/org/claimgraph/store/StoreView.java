package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.files.DiskSpace;

/**
 * One generation, open for reading. It does not change until the view is closed, even if something
 * is built meanwhile. May be used by many threads, each in a transaction of its own.
 */
public final class StoreView implements AutoCloseable {

    private final ViewFolder folder;
    private final Database database;
    private final DatasetGraph dataset;
    private final StoreStatus status;

    private StoreView(ViewFolder folder, Database database, StoreStatus status) {
        this.folder = folder;
        this.database = database;
        this.dataset = database.readOnly();
        this.status = status;
    }

    /**
     * Opens the live generation of a store, with its files shared in one of these ways. If a build
     * removes the generation meanwhile, opens the newer one.
     */
    static StoreView open(Path store, Set<Sharing> ways) {
        while (true) {
            ViewFolder view = holdCurrent(store);
            try {
                return openWhereThereIsRoom(view, ways);
            } catch (StoreException failure) {
                if (view.isOfCurrent()) {
                    throw failure;
                }
            } catch (IOException failure) {
                if (view.isOfCurrent()) {
                    throw StoreException.cannotRead(store, failure);
                }
            }
        }
    }

    /**
     * Opens the generation of this folder; the view closes the folder. A view needs a few
     * kilobytes; if the disk is full, it goes to the disk of temporary files.
     */
    static StoreView openWhereThereIsRoom(ViewFolder view, Set<Sharing> ways) throws IOException {
        try {
            return open(view, ways);
        } catch (IOException | StoreException failure) {
            if (view.isInTheStore() && DiskSpace.isFull(view.generation().store())) {
                return open(ViewFolder.outsideTheStore(view.generation()), ways);
            }
            throw failure;
        }
    }

    private static ViewFolder holdCurrent(Path store) {
        try {
            return ViewFolder.ofCurrent(store);
        } catch (IOException failure) {
            throw StoreException.cannotRead(store, failure);
        }
    }

    private static StoreView open(ViewFolder view, Set<Sharing> ways) throws IOException {
        boolean opened = false;
        try {
            Manifest manifest = view.generation().manifest();
            view.generation().checkSizes(manifest);
            shareDatabase(view, manifest, ways);
            Database database = openDatabase(view);
            opened = true;
            return new StoreView(view, database, StoreStatus.of(manifest));
        } finally {
            if (!opened) {
                view.close();
            }
        }
    }

    private static void shareDatabase(ViewFolder view, Manifest manifest, Set<Sharing> ways)
            throws IOException {
        for (String path : manifest.files().keySet()) {
            if (path.startsWith(Generation.DATABASE + "/")) {
                Path name = view.folder().resolve(path);
                Files.createDirectories(name.getParent());
                Sharing.share(view.generation().folder().resolve(path), name, ways);
            }
        }
    }

    /** Each view has a new name in this process, so TDB2 never returns an older object. */
    private static Database openDatabase(ViewFolder view) {
        try {
            return Database.open(view.folder().resolve(Generation.DATABASE));
        } catch (RuntimeException | Error failure) {
            throw inWords(failure, view.generation());
        }
    }

    /**
     * Lets somebody read the dataset in a transaction.
     *
     * @throws StoreException if the database cannot read its own files ({@code DAMAGED})
     */
    public void read(Consumer<DatasetGraph> reader) {
        try {
            Txn.executeRead(dataset, () -> reader.accept(dataset));
        } catch (RuntimeException | Error failure) {
            throw inWords(failure, folder.generation());
        }
    }

    /** Returns the words for a damaged store; throws what has another reason. */
    private static StoreException inWords(Throwable failure, Generation generation) {
        if (Damage.isBehind(failure)) {
            return StoreException.damaged(generation, failure);
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /**
     * Returns the dataset, whose triples are all in the default graph. It cannot be written; use it
     * in a read transaction, or better by {@link #read}, which knows a damaged store.
     */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Returns what was built, and when. */
    public StoreStatus status() {
        return status;
    }

    /** Returns the folder of the tables as they were when this generation was built. */
    public Path tables() {
        return folder.generation().tables();
    }

    /**
     * Compares every byte of the generation with what was built.
     *
     * @throws StoreException if something differs ({@code DAMAGED})
     */
    void verify() {
        Generation generation = folder.generation();
        try {
            generation.checkBytes(generation.manifest());
        } catch (IOException failure) {
            throw StoreException.cannotRead(generation.store(), failure);
        }
    }

    /** Counts the triples in each index. */
    SortedMap<String, Long> countTriples() {
        try {
            return database.countTriples();
        } catch (RuntimeException | Error failure) {
            throw inWords(failure, folder.generation());
        }
    }

    /**
     * Closes and removes the view, and releases the generation. A query that is still running
     * fails.
     */
    @Override
    public void close() {
        try {
            database.close();
        } finally {
            folder.close();
        }
    }
}
