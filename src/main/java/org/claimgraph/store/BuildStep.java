package org.claimgraph.store;

/**
 * The steps of a build, in order. A listener is called before each step; until {@link #SWITCH} is
 * done, the old generation is the live one.
 */
public enum BuildStep {
    /** Takes the build lock, or fails at once. */
    LOCK,
    /** Removes what killed processes left behind. */
    SWEEP,
    /** Makes the folder of the new generation. */
    CREATE,
    /** Copies the tables into it. */
    KEEP_TABLES,
    /** Makes the database by the {@link LoadPlan}. */
    LOAD,
    /** Lets the caller check what was loaded. */
    INSPECT,
    /** Counts the triples in every index and closes the database. */
    CLOSE,
    /** Computes the digest of every file and writes the manifest. */
    DESCRIBE,
    /** Waits until every file is on the disk. */
    SYNC,
    /** Gives the folder its final name. */
    RENAME,
    /** Makes {@code CURRENT} name the new generation. */
    SWITCH,
    /** Removes older generations without readers. */
    RETIRE
}
