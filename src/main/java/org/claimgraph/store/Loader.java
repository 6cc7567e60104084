package org.claimgraph.store;

/** How triples get into a new database. */
public enum Loader {
    /** By sorting them: faster, and the database is smaller. */
    BULK,
    /** One by one in a write transaction of TDB2, as any program may do it. */
    TDB2
}
