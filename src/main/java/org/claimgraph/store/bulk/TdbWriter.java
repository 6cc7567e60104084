package org.claimgraph.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Creates a TDB2 database and writes its files bottom-up: the node file by appending, the indexes
 * by packing sorted records into blocks, leaves first. All use of TDB2's internal classes for
 * writing is here; they may change with any version.
 */
final class TdbWriter implements AutoCloseable {

    private final DatasetGraph dataset;

    /** Work that fills one of the files. */
    interface Filling {
        void run() throws IOException;
    }

    private TdbWriter(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Creates an empty database in a folder that does not exist yet. */
    static TdbWriter create(Path folder) {
        Location place = Location.create(folder.toAbsolutePath());
        return new TdbWriter(DatabaseMgr.connectDatasetGraph(place));
    }

    /**
     * Runs work that fills the node file and the node index, in one transaction of this thread; no
     * other thread may write them.
     */
    void fillNodes(Filling filling) throws IOException {
        TransactionCoordinator coordinator = CoLib.newCoordinator();
        CoLib.add(coordinator, nodes());
        fill(coordinator, filling);
    }

    private static void fill(TransactionCoordinator coordinator, Filling filling)
            throws IOException {
        CoLib.start(coordinator);
        Transaction transaction = coordinator.begin(TxnType.WRITE);
        try {
            filling.run();
            transaction.commit();
        } catch (IOException | RuntimeException | Error failure) {
            abortAfter(failure, transaction);
            throw failure;
        }
        transaction.end();
    }

    /** Aborts the transaction. On a full disk this may fail too; the first failure is enough. */
    private static void abortAfter(Throwable failure, Transaction transaction) {
        try {
            transaction.abort();
            transaction.end();
        } catch (RuntimeException | Error alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private NodeTable nodes() {
        return TDBInternal.requireStorage(dataset)
                .getTripleTable()
                .getNodeTupleTable()
                .getNodeTable();
    }

    /** Returns the file of encoded terms, to be written in {@link #fillNodes}. */
    BinaryDataFile nodeFile() {
        return LoaderOps.ntDataFile(nodes());
    }

    /** Returns the factory of the records of the node index. */
    RecordFactory nodeRecords() {
        return LoaderOps.ntBPTree(nodes()).getRecordFactory();
    }

    /** Fills the node index with records in their order, in {@link #fillNodes}. */
    void packNodeIndex(Iterator<Record> records) {
        pack(records, LoaderOps.ntBPTree(nodes()));
    }

    /** Fills the index of one order, in a transaction of this thread. Returns how many triples. */
    long packTriples(TripleOrder order, SortedTriples triples) throws IOException {
        TupleIndex index = TDBInternal.findIndex(dataset, order.name());
        BPlusTree tree = LoaderOps.idxBTree(index);
        IndexRecords records = new IndexRecords(triples, tree.getRecordFactory());
        TransactionCoordinator coordinator = CoLib.newCoordinator();
        CoLib.add(coordinator, index);
        fill(coordinator, () -> pack(records, tree));
        return records.count();
    }

    private static void pack(Iterator<Record> records, BPlusTree tree) {
        if (records.hasNext()) {
            BPlusTreeRewriter.packIntoBPlusTree(
                    records,
                    tree.getParams(),
                    tree.getRecordFactory(),
                    tree.getStateManager().getBufferChannel(),
                    tree.getNodeManager().getBlockMgr(),
                    tree.getRecordsMgr().getBlockMgr());
        }
    }

    /** Closes the files and removes the database from TDB2's cache. */
    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }
}
