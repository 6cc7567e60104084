package org.claimgraph.store.bulk;

/**
 * The steps of a bulk load. A listener is called before each step, in the thread that takes it;
 * those of parts, runs and indexes are repeated for each.
 */
public enum BulkStep {
    /** Takes in the triples. */
    TAKE,
    /** Ends a part: its memory is used up, or there are no more triples. */
    END_PART,
    /** Merges the terms of all parts into TDB2's node file and node index. */
    FILL_NODES,
    /** Writes a sorted run of triples in each order, if they do not fit into memory. */
    WRITE_RUN,
    /** Packs the index of one order from the merged runs or from triples sorted in memory. */
    PACK_INDEX,
    /** Opens the database through TDB2's public API and compares it with the input. */
    CHECK
}
