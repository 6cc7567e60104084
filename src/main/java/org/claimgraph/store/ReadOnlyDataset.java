package org.claimgraph.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/**
 * A dataset that cannot be written by any of its methods. Jena's own wrapper lets write
 * transactions begin, which in TDB2 write to its files even when nothing is added. Queries still go
 * to TDB2's own engine.
 */
final class ReadOnlyDataset extends DatasetGraphReadOnly {

    ReadOnlyDataset(DatasetGraph dataset) {
        super(dataset);
    }

    /** Begins a read transaction, for a transaction that might be promoted, too. */
    @Override
    public void begin(TxnType type) {
        switch (type) {
            case READ, READ_PROMOTE, READ_COMMITTED_PROMOTE -> super.begin(TxnType.READ);
            case WRITE -> throw readOnly();
        }
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public boolean promote() {
        return false;
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.unmodifiablePrefixMap(super.prefixes());
    }

    /** Does nothing: who opened the view closes it. */
    @Override
    public void close() {}

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException(
                "the store is read-only; it changes only by building");
    }
}
