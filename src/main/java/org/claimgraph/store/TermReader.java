package org.claimgraph.store;

import java.util.Arrays;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetable.NodeTableWrapper;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the terms of a database for one query.
 *
 * <p>TDB2 reads a term from its file field by field, a call of the system for each, and keeps it in
 * a cache that counts how often each term is used. Here a term is read at once, and its place in
 * the cache is taken by the next that has the same place. Not thread-safe.
 */
final class TermReader extends NodeTableWrapper {

    private static final int PLACES = 1 << 16;

    /** Longer terms are read by TDB2. */
    private static final int MOST_BYTES = 512;

    private final @Nullable NodeTableTRDF base;
    private final NodeId[] ids = new NodeId[PLACES];
    private final Node[] terms = new Node[PLACES];
    private final byte[] bytes = new byte[MOST_BYTES];
    private final TMemoryInputTransport input = openInput();
    private final TCompactProtocol protocol = new TCompactProtocol(input);

    TermReader(NodeTable terms) {
        super(terms);
        base = base(terms);
        Arrays.fill(ids, NodeId.NodeDoesNotExist);
    }

    private static TMemoryInputTransport openInput() {
        try {
            return new TMemoryInputTransport();
        } catch (TException noBytesYet) {
            throw new IllegalStateException(noBytesYet);
        }
    }

    /** Returns the table that reads a file, below those that cache and compute; null for none. */
    private static @Nullable NodeTableTRDF base(NodeTable table) {
        NodeTable at = table;
        while (at != null) {
            if (at instanceof NodeTableTRDF file) {
                return file;
            }
            at = at.wrapped();
        }
        return null;
    }

    @Override
    public Node getNodeForNodeId(NodeId id) {
        if (base == null || !id.isPtr()) {
            return super.getNodeForNodeId(id);
        }
        int place = (int) ((id.getPtrLocation() * 0x9E3779B97F4A7C15L) >>> 48);
        if (!ids[place].equals(id)) {
            terms[place] = read(base, id);
            ids[place] = id;
        }
        return terms[place];
    }

    private Node read(NodeTableTRDF table, NodeId id) {
        try {
            // TDB2 holds the table while it reads, as the file has one position.
            synchronized (table) {
                BinaryDataFile file = table.getData();
                input.reset(bytes, 0, file.read(id.getPtrLocation(), bytes, 0, MOST_BYTES));
            }
            RDF_Term term = new RDF_Term();
            term.read(protocol);
            return ThriftConvert.convert(term);
        } catch (TException | RuntimeException longOrDamaged) {
            protocol.reset();
            return super.getNodeForNodeId(id);
        }
    }
}
