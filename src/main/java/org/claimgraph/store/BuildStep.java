package org.claimgraph.store;

/**
 * The steps of a build, in order. A listener hears of each before it starts; until {@link #SWITCH}
 * is done, the old generation is the live one.
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
    /** Makes the database, as the {@link LoadPlan} says. */
    LOAD,
    /** Lets others look at what was loaded. */
    INSPECT,
    /** Counts the triples in every index and closes the database. */
    CLOSE,
    /** Measures every file and writes the manifest. */
    DESCRIBE,
    /** Sees that every file has reached the disk. */
    SYNC,
    /** Gives the folder its final name. */
    RENAME,
    /** Lets {@code CURRENT} name the new generation. */
    SWITCH,
    /** Removes older generations without readers. */
    RETIRE
}
