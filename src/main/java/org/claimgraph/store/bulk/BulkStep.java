package org.claimgraph.store.bulk;

/**
 * The steps of a bulk load. A listener hears of each before it starts, from the thread that takes
 * it; those of parts, runs and indexes come as often as there are any.
 */
public enum BulkStep {
    /** Takes in the triples. */
    TAKE,
    /** Ends a part: its memory is used up, or there are no more triples. */
    END_PART,
    /** Brings the terms of all parts together in TDB2's node file and node index. */
    FILL_NODES,
    /** Writes a sorted run of triples in each order, because they do not fit memory. */
    WRITE_RUN,
    /** Packs the index of one order: of the runs, merged, or of what was sorted in memory. */
    PACK_INDEX,
    /** Opens the database as anybody would and compares it with what came in. */
    CHECK
}
