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
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.files.FileTree;
import org.claimgraph.store.bulk.Records;

/**
 * An open TDB2 database. TDB2 keeps one object for each folder in the whole process. Here each
 * folder is opened only once, so that this object is never stale.
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
     * Writes triples and prefixes into the default graph, in one transaction: if the source fails,
     * nothing is written.
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

    /** Aborts the transaction. On a full disk this may fail too; the first failure is enough. */
    private void abortAfter(Throwable failure) {
        try {
            dataset.abort();
        } catch (RuntimeException | Error alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /**
     * Returns the dataset for reading only. From here on nothing can write, not even through other
     * objects: this takes TDB2's only write permit and never returns it. The files may be shared
     * with other processes, and TDB2 writes into them before it commits.
     */
    DatasetGraph readOnly() {
        TDBInternal.getTransactionCoordinator(dataset).tryBlockWriters();
        cacheSubjects();
        QC.setFactory(dataset.getContext(), LazyJoins::new);
        return new ReadOnlyDataset(dataset);
    }

    private void cacheSubjects() {
        TupleIndex[] indexes = indexes();
        for (int i = 0; i < indexes.length; i++) {
            if (indexes[i].getName().equals("SPO")) {
                triples().setTupleIndex(i, new SubjectCache(indexes[i], SubjectCache.SUBJECTS));
            }
        }
    }

    /**
     * Counts the triples in each index, such as {@code {OSP=7, POS=7, SPO=7}}. They differ after an
     * interrupted load: then results depend on the index that a query uses.
     */
    SortedMap<String, Long> countTriples() {
        return Txn.calculateRead(dataset, this::countInTransaction);
    }

    private SortedMap<String, Long> countInTransaction() {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (TupleIndex index : indexes()) {
            counts.put(index.getName(), Records.count(LoaderOps.idxBTree(index.baseTupleIndex())));
        }
        return counts;
    }

    private TupleIndex[] indexes() {
        return triples().getIndexes();
    }

    private TupleTable triples() {
        return TDBInternal.requireStorage(dataset)
                .getTripleTable()
                .getNodeTupleTable()
                .getTupleTable();
    }

    /** Closes the files. A query that is still running fails. */
    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }

    /**
     * Closes the files after a failure. On a full disk this may fail too, which does not matter:
     * the files are removed next, and the caller has the first failure.
     */
    void closeAfterFailure() {
        try {
            close();
        } catch (RuntimeException | Error cannotClose) {
            // See above.
        }
    }

    /**
     * Removes the files that TDB2 needs only while it is open, so that the others can be shared.
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

    /**
     * Returns whether this is a lock or a journal, which belong to a process and not to the data.
     */
    static boolean isWorkingFile(String path) {
        return path.endsWith("tdb.lock") || path.endsWith("journal.jrnl");
    }
}
