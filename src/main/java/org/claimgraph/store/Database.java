package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.files.FileTree;
import org.claimgraph.store.bulk.Records;

/**
 * An open TDB2 database. TDB2 keeps one object for each folder in the whole process; here each
 * folder is opened once in its life, so that the object is never stale.
 */
final class Database implements AutoCloseable {

    private final DatasetGraph dataset;

    /** Takes over an open database. */
    Database(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Opens the database in this folder, and makes an empty one if it does not exist. */
    static Database open(Path folder) {
        return new Database(
                DatabaseMgr.connectDatasetGraph(Location.create(folder.toAbsolutePath())));
    }

    /** Makes a database, fills it by {@link #load} and returns it opened. */
    static Database loaded(Path folder, Consumer<StreamRDF> source) {
        Database database = open(folder);
        boolean loaded = false;
        try {
            database.load(source);
            loaded = true;
            return database;
        } finally {
            if (!loaded) {
                database.closeAfterFailure();
            }
        }
    }

    /**
     * Writes triples and prefixes into the default graph, in one transaction: nothing is there if
     * the source fails.
     */
    private void load(Consumer<StreamRDF> source) {
        dataset.begin(TxnType.WRITE);
        try {
            source.accept(new DefaultGraphLoad(dataset));
            dataset.commit();
        } catch (RuntimeException | Error failure) {
            abortAfter(failure);
            throw failure;
        } finally {
            dataset.end();
        }
    }

    /** Aborts the transaction; on a full disk that may fail as well, which adds nothing. */
    private void abortAfter(Throwable failure) {
        try {
            dataset.abort();
        } catch (RuntimeException | Error alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /**
     * Returns the dataset for reading only. From here on nothing can write, not even around the
     * returned object: TDB2's one permission to write is taken and not given back. The files may be
     * shared with other processes, and TDB2 writes into them before it commits.
     */
    DatasetGraph readOnly() {
        TDBInternal.getTransactionCoordinator(dataset).tryBlockWriters();
        return new ReadOnlyDataset(dataset);
    }

    /**
     * Counts the triples in each index, such as {@code {OSP=7, POS=7, SPO=7}}. They differ after a
     * load that was cut off: then a query finds more or less by its way of asking.
     */
    SortedMap<String, Long> countTriples() {
        return Txn.calculateRead(dataset, this::countInTransaction);
    }

    private SortedMap<String, Long> countInTransaction() {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (TupleIndex index : indexes()) {
            counts.put(index.getName(), Records.count(LoaderOps.idxBTree(index)));
        }
        return counts;
    }

    private TupleIndex[] indexes() {
        return TDBInternal.requireStorage(dataset)
                .getTripleTable()
                .getNodeTupleTable()
                .getTupleTable()
                .getIndexes();
    }

    /** Closes the files. A query that is still running fails. */
    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }

    /**
     * Closes the files after something failed. On a full disk TDB2 may be unable to, which does not
     * matter: the files go next, and the caller has the reason.
     */
    void closeAfterFailure() {
        try {
            close();
        } catch (RuntimeException | Error cannotClose) {
            // See above.
        }
    }

    /**
     * Removes what TDB2 needs only while it is open, so that the rest can be shared.
     *
     * @throws IllegalStateException if the journal still holds something: the database was not
     *     closed
     */
    static void removeWorkingFiles(Path folder) throws IOException {
        for (String name : FileTree.files(folder)) {
            if (isWorkingFile(name)) {
                Path file = folder.resolve(name);
                if (name.endsWith(".jrnl") && Files.size(file) > 0) {
                    throw new IllegalStateException("the journal is not empty: " + file);
                }
                Files.delete(file);
            }
        }
    }

    /** Returns whether this is a lock or a journal, which belong to a process and not to data. */
    static boolean isWorkingFile(String path) {
        return path.endsWith("tdb.lock") || path.endsWith("journal.jrnl");
    }
}
