package org.claimgraph.store.bulk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The filled database, opened through TDB2's public API: gets its prefixes and is compared with the
 * input. A difference is a bug in this package or a change in TDB2, and throws an {@link
 * IllegalStateException}.
 */
final class FinishedDatabase implements AutoCloseable {

    private final DatasetGraph dataset;

    private FinishedDatabase(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static FinishedDatabase open(Path folder) {
        Location place = Location.create(folder.toAbsolutePath());
        return new FinishedDatabase(DatabaseMgr.connectDatasetGraph(place));
    }

    /** Writes the prefixes, in a transaction. */
    void addPrefixes(Map<String, String> prefixes) {
        if (!prefixes.isEmpty()) {
            Txn.executeWrite(dataset, () -> prefixes.forEach(dataset.prefixes()::add));
        }
    }

    /** Counts terms and triples in every index, and looks up the sample in each. */
    void check(long terms, long triples, List<Triple> sample) {
        Txn.executeRead(
                dataset,
                () -> {
                    checkCounts(terms, triples);
                    for (Triple triple : sample) {
                        checkTriple(triple);
                    }
                });
    }

    private void checkCounts(long terms, long triples) {
        checkCount("terms", terms, LoaderOps.ntBPTree(nodes()));
        for (TupleIndex index : indexes()) {
            checkCount(index.getName(), triples, LoaderOps.idxBTree(index));
        }
    }

    private static void checkCount(String name, long expected, RangeIndex index) {
        long count = Records.count(index);
        if (count != expected) {
            throw different(name + " has " + count + " records instead of " + expected);
        }
    }

    private void checkTriple(Triple triple) {
        Tuple<NodeId> ids =
                TupleFactory.create3(
                        checkedId(triple.getSubject()),
                        checkedId(triple.getPredicate()),
                        checkedId(triple.getObject()));
        for (TupleIndex index : indexes()) {
            if (!index.find(ids).hasNext()) {
                throw different(index.getName() + " has no " + triple);
            }
        }
    }

    /** Looks up a term in the node index, and reads it back from the node file. */
    private NodeId checkedId(Node term) {
        NodeId inline = NodeId.inline(term);
        if (inline != null) {
            return inline;
        }
        NodeId id = nodes().getNodeIdForNode(term);
        if (NodeId.isDoesNotExist(id)) {
            throw different("no id for " + term);
        }
        Node found = nodes().getNodeForNodeId(id);
        if (!isSame(found, term)) {
            throw different("the id of " + term + " is that of " + found);
        }
        return id;
    }

    /** Returns whether TDB2 treats both as the same term: it ignores base directions. */
    private static boolean isSame(Node found, Node term) {
        return found.equals(term) || NodeLib.hash(found).equals(NodeLib.hash(term));
    }

    private static IllegalStateException different(String what) {
        return new IllegalStateException("The database is not what was put in: " + what);
    }

    private NodeTupleTable table() {
        return TDBInternal.requireStorage(dataset).getTripleTable().getNodeTupleTable();
    }

    /** Returns the table of terms without the caches around it. */
    private NodeTable nodes() {
        return table().getNodeTable().baseNodeTable();
    }

    private TupleIndex[] indexes() {
        return table().getTupleTable().getIndexes();
    }

    DatasetGraph dataset() {
        return dataset;
    }

    /** Closes the files and removes the database from TDB2's cache. */
    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }
}
